import { runValues } from '../../support/evaluate.ts';

runValues('classes: fields', [
  {
    name: 'a field',
    code: `class A { a = 'x'; #b = 'y'; 'c-d' = 'z'; m() { use(this.a, this.#b, this['c-d']) } }`,
    values: [`'x'`, `'y'`, `'z'`],
  },
  {
    name: 'a field of an object',
    code: `class A { a = 'x' } use(new A().a); const o = new A(); use(o.a)`,
    values: [`'x'`, `'x'`],
  },
  {
    name: 'a declared field that a method sets',
    code: `class A { a: string; m() { this.a = 'x' } n() { use(this.a) } }`,
    values: [`'x'`],
  },
  {
    name: 'a field that the constructor sets',
    code: `class A { a = ''; constructor() { this.a = process.env.A } m() { use(this.a) } }`,
    values: ['env A'],
  },
  {
    name: 'a field that the constructor sets from itself',
    code: `class A { a = 'x'; constructor(o) { this.a = o.a ?? this.a } m() { use(this.a) } }`,
    values: [`(parameter o.a if o . a ?? 'x' if not o . a)`],
  },
  {
    name: 'a field that the constructor may set',
    code: `class A { a = 'x'; constructor() { if (c) this.a = 'y' } m() { use(this.a) } }`,
    values: [`('x' if not c assignment 'y' if c)`],
  },
  {
    name: 'what a constructor sees',
    code: `class A { constructor() { this.a = 'x'; use(this.a); this.a = 'y' } }`,
    values: [`'x'`],
  },
  {
    name: 'an abstract field, an accessor, a decorated field',
    code: `abstract class A { abstract a: string; accessor b = 'y'; @dec() c = 'z'; m() { use(this.a, this.b, this.c) } }`,
    values: ['global this.a', `'y'`, `'z'`],
  },
  {
    name: 'a field from another',
    code: `class A { a = 'x'; b = { k: this.a }; c = () => this.a; m() { use(this.b.k, this.c()) } }`,
    values: [`'x'`, `'x'`],
  },
  {
    name: 'a static field',
    code: `class A { static a = 'x'; static b = A.a; static { this.c = 'z' } static m() { use(this.a, this.b, this.c) } } use(A.a, A.b, A.c)`,
    values: [`'x'`, `'x'`, `'z'`, `'x'`, `'x'`, `'z'`],
  },
  {
    name: 'a static field that is set from outside',
    code: `class A { static b; static get() { if (!A.b) A.b = 'y'; return A.b } } A.a = 'x'; use(A.a, A.get())`,
    values: [`'x'`, `'y'`],
  },
  {
    name: 'objects and the class itself are told apart',
    code: `class A { static a = 'x'; a = 'y'; m() { use(this.a) } static n() { use(this.a) } }`,
    values: [`'y'`, `'x'`],
  },
  {
    name: 'a member that is not there',
    code: 'class A { m() { use(this.a) } } use(new A().a, A.b)',
    values: ['global this.a', 'new class A.a', 'class A.b'],
  },
]);

runValues('classes: methods', [
  {
    name: 'a getter and a static getter',
    code: `class A { get a() { return 'x' } static get b() { return 'y' } m() { use(this.a) } } use(A.b, new A().a)`,
    values: [`'x'`, `'y'`, `'x'`],
  },
  {
    name: 'a setter alone',
    code: 'class A { set a(v) {} m() { use(this.a) } }',
    values: ['global this.a'],
  },
  {
    name: 'methods',
    code: `class A { m() { return 'x' } static n() { return 'y' } p() { use(this.m()) } } use(A.n(), new A().m())`,
    values: [`'x'`, `'y'`, `'x'`],
  },
  {
    name: 'a lazy field',
    code: `class A { get() { if (!this.a) { this.a = { k: 'x' } } return this.a } lazy() { return (this.b ??= 'y') } } use(new A().get(), new A().lazy())`,
    values: [`{ k: 'x' }`, `'y'`],
  },
]);

runValues('classes: this', [
  {
    name: 'in arrow functions',
    code: `class A { a = 'x'; m() { [1].map(() => use(this.a)) } }`,
    values: [`'x'`],
  },
  {
    name: 'in functions of their own',
    code: `class A { a = 'x'; m() { [1].map(function () { use(this.a) }) } }`,
    values: ['global this.a'],
  },
  {
    name: 'by another name',
    code: `class A { a = 'x'; m() { const self = this; f(function () { use(self.a) }) } }`,
    values: [`'x'`],
  },
  {
    name: 'destructured',
    code: `class A { a = 'x'; m() { const { a, b } = this; use(a, b) } }`,
    values: [`'x'`, 'global this.b'],
  },
  {
    name: 'in an object literal',
    code: `const o = { a: 'x', m() { return this.a }, get b() { return this.a }, c: { d() { return this.a } } }; use(o.m(), o.b, o.c.d())`,
    values: [`'x'`, `'x'`, 'global this.a'],
  },
  {
    name: 'in a function, and outside',
    code: 'function f() { use(this.a) } use(this)',
    values: ['global this.a', 'global this'],
  },
  {
    name: 'in a class expression',
    code: `const A = class { a = 'x'; m() { use(this.a) } }; use(new A().a)`,
    values: [`'x'`, `'x'`],
  },
  {
    name: 'in the key of a member',
    code: `class A { a = 'x'; m() { class B { [use(this.a)] = 1 } } }`,
    values: ['global this.a'],
  },
]);

runValues('classes: constructors', [
  {
    name: 'parameter properties',
    code: `class A { constructor(private readonly config: Config, public a = 'x') {} m() { use(this.config.b, this.a) } }`,
    values: ['parameter config.b', `(parameter a default 'x')`],
  },
  {
    name: 'parameter properties of a class that is made here',
    code: `class A { constructor(private a: string) {} m() { use(this.a) } } new A('x')`,
    values: [`'x'`],
  },
  {
    name: 'made in the class itself as well',
    code: `class A { constructor(a) { this.a = a } static of() { return new A('x') } m() { use(this.a) } } new A('y')`,
    values: [`('y' argument 'x')`],
  },
  {
    name: 'the object that it is given',
    code: `class A { constructor(o) { this.o = o; this.o.b = 'y' } m() { use(this.o) } } new A({ a: 'x' })`,
    values: [`{ a: 'x', b: 'y' }`],
  },
]);

runValues('classes: inheritance', [
  {
    name: 'fields and statics of a base class',
    code: `class B { a = 'x'; static b = 'y'; get c() { return 'z' } } class A extends B { m() { use(this.a, this.c) } static n() { use(this.b) } } use(new A().a, A.b)`,
    values: [`'x'`, `'z'`, `'y'`, `'x'`, `'y'`],
  },
  {
    name: 'a field that is declared again',
    code: `class B { a = 'x' } class A extends B { a = 'y' } use(new A().a, new B().a)`,
    values: [`'y'`, `'x'`],
  },
  {
    name: 'a field that the sub-class sets',
    code: `class B { a = 'x' } class A extends B { constructor() { super(); this.a = 'y' } } use(new A().a)`,
    values: [`'y'`],
  },
  {
    name: 'a base class of another file',
    code: `import { B } from './b'; class A extends B { m() { use(this.a) } } use(new A().a, A)`,
    values: ['global this.a', 'new class A.a', 'class A'],
  },
  {
    name: 'classes that extend themselves',
    code: 'class A extends A { m() { use(this.a) } } class C extends D { m() { use(this.a) } } class D extends C {}',
    values: ['global this.a', 'global this.a'],
  },
]);

runValues('classes: accepted blindness', [
  {
    name: 'super',
    code: `class B { m() { return 'x' } } class A extends B { n() { use(super.m()) } }`,
    values: ['call unknown.m'],
  },
  {
    name: 'prototypes',
    code: `function A() { this.a = 'x' } A.prototype.m = function () { use(this.a) }`,
    values: ['global this.a'],
  },
  {
    name: 'an argument of one object reaches all of the class',
    code: `class A { constructor(a) { this.a = a } } use(new A('x').a); use(new A('y').a)`,
    values: [`('x' argument 'y')`, `('x' argument 'y')`],
  },
]);
