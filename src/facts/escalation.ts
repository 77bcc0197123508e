/** Rights that let their holder take more rights. */

const PATHS = 'https://pathfinding.cloud/paths/';
/** For a way that the list above does not have; Cloudsplaining has it, too. */
const RHINO = 'https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/';
const BOUNDARIES = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html';

/**
 * How an action leads to more rights.
 * - `rights`: it changes policies, members or sign-ins
 * - `pass`: it gives a role to something new that runs the holder's code
 * - `existing`: it takes over something that runs with a role
 */
export type EscalationKind = 'existing' | 'pass' | 'rights';

export interface EscalationRow {
  readonly kind: EscalationKind;
  /** The action that has to reach everything: narrowed, the way is closed. */
  readonly action: string;
  /** What the action reaches, in the plural. */
  readonly reaches: string;
  /** One action of each list is needed, too, on whatever resource. */
  readonly with?: readonly (readonly string[])[];
  /** What the holder can do, after `lets whoever holds this policy`. */
  readonly way: string;
  /** Whether the condition `iam:PermissionsBoundary` may narrow the action. */
  readonly boundary?: true;
  /** Who takes the role that is passed, for the condition `iam:PassedToService`. */
  readonly passedTo?: string;
  readonly source: string;
}

function passing(id: string, passedTo: string, way: string, ...needed: readonly (readonly string[])[]): EscalationRow {
  return { kind: 'pass', action: 'iam:PassRole', reaches: 'roles', with: needed, way, passedTo, source: `${PATHS}${id}` };
}

function existingWith(id: string, action: string, reaches: string, way: string, ...needed: readonly (readonly string[])[]): EscalationRow {
  return { kind: 'existing', action, reaches, with: needed, way, source: `${PATHS}${id}` };
}

const GIVE_ITSELF = 'give every right to a role that it can take';

/**
 * The ways, those that need the least first. The names of the actions are held against the data of AWS by a test.
 * The sources name each way with the steps that show it. All were compared with the data of that list (DataDog/pathfinding.cloud
 * on GitHub, 2025-12-17), which also has those with other actions of the same kind under numbers of their own; most stand in a
 * second list, that of Cloudsplaining, too (https://cloudsplaining.readthedocs.io/en/latest/glossary/privilege-escalation/).
 */
export const ESCALATIONS: readonly EscalationRow[] = [
  { kind: 'rights', action: 'iam:AttachRolePolicy', reaches: 'roles', way: GIVE_ITSELF, boundary: true, source: `${PATHS}iam-009 ${BOUNDARIES}` },
  { kind: 'rights', action: 'iam:PutRolePolicy', reaches: 'roles', way: GIVE_ITSELF, boundary: true, source: `${PATHS}iam-005 ${BOUNDARIES}` },
  { kind: 'rights', action: 'iam:CreatePolicyVersion', reaches: 'policies', way: 'write its own policies anew', source: `${PATHS}iam-001` },
  { kind: 'rights', action: 'iam:SetDefaultPolicyVersion', reaches: 'policies', way: 'go back to a version of its policies that allowed more', source: RHINO },
  { kind: 'rights', action: 'iam:UpdateAssumeRolePolicy', reaches: 'roles', way: 'open any role to itself', boundary: true, source: `${PATHS}iam-012 ${BOUNDARIES}` },
  { kind: 'rights', action: 'iam:AttachUserPolicy', reaches: 'users', way: 'give every right to any user', boundary: true, source: `${PATHS}iam-008 ${BOUNDARIES}` },
  { kind: 'rights', action: 'iam:PutUserPolicy', reaches: 'users', way: 'give every right to any user', boundary: true, source: `${PATHS}iam-007 ${BOUNDARIES}` },
  { kind: 'rights', action: 'iam:AttachGroupPolicy', reaches: 'groups', way: 'give every right to any group', source: `${PATHS}iam-010` },
  { kind: 'rights', action: 'iam:PutGroupPolicy', reaches: 'groups', way: 'give every right to any group', source: `${PATHS}iam-011` },
  { kind: 'rights', action: 'iam:AddUserToGroup', reaches: 'groups', way: 'make any user a member of the group with the most rights', source: `${PATHS}iam-013` },
  { kind: 'rights', action: 'iam:CreateAccessKey', reaches: 'users', way: 'sign requests as any user', source: `${PATHS}iam-002` },
  { kind: 'rights', action: 'iam:CreateLoginProfile', reaches: 'users', way: 'sign in as any user who has no password yet', source: `${PATHS}iam-004` },
  { kind: 'rights', action: 'iam:UpdateLoginProfile', reaches: 'users', way: 'sign in as any user', source: `${PATHS}iam-006` },
  passing('lambda-001', 'lambda.amazonaws.com', 'run code with any role that Lambda may take', ['lambda:CreateFunction'], ['lambda:InvokeFunction', 'lambda:CreateEventSourceMapping', 'lambda:AddPermission']),
  passing('ec2-001', 'ec2.amazonaws.com', 'run code with any role that EC2 may take', ['ec2:RunInstances', 'ec2:RequestSpotInstances']),
  passing('cloudformation-001', 'cloudformation.amazonaws.com', 'change whatever CloudFormation may change with any role', ['cloudformation:CreateStack']),
  passing('cloudformation-003', 'cloudformation.amazonaws.com', 'change whatever CloudFormation may change with any role', ['cloudformation:CreateStackSet'], ['cloudformation:CreateStackInstances']),
  passing('cloudformation-004', 'cloudformation.amazonaws.com', 'change whatever CloudFormation may change with any role', ['cloudformation:UpdateStackSet']),
  passing('ecs-004', 'ecs-tasks.amazonaws.com', 'run code with any role that tasks of ECS may take', ['ecs:RegisterTaskDefinition'], ['ecs:RunTask', 'ecs:StartTask', 'ecs:CreateService']),
  // Who starts a task may give it another role, and another command.
  {
    kind: 'pass',
    action: 'iam:PassRole',
    reaches: 'roles',
    with: [['ecs:RunTask', 'ecs:StartTask']],
    way: 'run tasks of ECS with any role that they may take',
    passedTo: 'ecs-tasks.amazonaws.com',
    source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html',
  },
  passing('codebuild-001', 'codebuild.amazonaws.com', 'run code with any role that CodeBuild may take', ['codebuild:CreateProject'], ['codebuild:StartBuild', 'codebuild:StartBuildBatch']),
  passing('glue-001', 'glue.amazonaws.com', 'run code with any role that Glue may take', ['glue:CreateDevEndpoint']),
  passing('glue-003', 'glue.amazonaws.com', 'run code with any role that Glue may take', ['glue:CreateJob', 'glue:UpdateJob'], ['glue:StartJobRun', 'glue:CreateTrigger']),
  passing('sagemaker-001', 'sagemaker.amazonaws.com', 'run code with any role that SageMaker may take', ['sagemaker:CreateNotebookInstance', 'sagemaker:CreateTrainingJob', 'sagemaker:CreateProcessingJob']),
  passing('apprunner-001', 'tasks.apprunner.amazonaws.com', 'run code with any role that App Runner may take', ['apprunner:CreateService']),
  passing('datapipeline-001', 'datapipeline.amazonaws.com', 'run code with any role that Data Pipeline may take', ['datapipeline:CreatePipeline'], ['datapipeline:PutPipelineDefinition'], ['datapipeline:ActivatePipeline']),
  { kind: 'existing', action: 'lambda:UpdateFunctionCode', reaches: 'functions', way: 'run code with the role of any function', source: `${PATHS}lambda-003` },
  { kind: 'existing', action: 'ssm:SendCommand', reaches: 'machines', way: 'run commands with the role of any machine', source: `${PATHS}ssm-002` },
  { kind: 'existing', action: 'ssm:StartSession', reaches: 'machines', way: 'run commands with the role of any machine', source: `${PATHS}ssm-001` },
  { kind: 'existing', action: 'ec2-instance-connect:SendSSHPublicKey', reaches: 'machines', way: 'run commands with the role of any machine', source: `${PATHS}ec2instanceconnect-003` },
  { kind: 'existing', action: 'sts:AssumeRole', reaches: 'roles', way: 'take any role that trusts its account', source: `${PATHS}sts-001` },
  { kind: 'existing', action: 'cloudformation:UpdateStack', reaches: 'stacks', way: 'change whatever the role of any stack may change', source: `${PATHS}cloudformation-002` },
  { kind: 'existing', action: 'codebuild:StartBuild', reaches: 'projects', way: 'run code with the role of any project of CodeBuild', source: `${PATHS}codebuild-002` },
  { kind: 'existing', action: 'codebuild:StartBuildBatch', reaches: 'projects', way: 'run code with the role of any project of CodeBuild', source: `${PATHS}codebuild-003` },
  { kind: 'existing', action: 'apprunner:UpdateService', reaches: 'services', way: 'run code with the role of any service of App Runner', source: `${PATHS}apprunner-002` },
  { kind: 'existing', action: 'glue:UpdateDevEndpoint', reaches: 'endpoints', way: 'run code with the role of any development endpoint', source: `${PATHS}glue-002` },
  { kind: 'existing', action: 'sagemaker:CreatePresignedNotebookInstanceUrl', reaches: 'notebooks', way: 'run code with the role of any notebook', source: `${PATHS}sagemaker-004` },
  existingWith('ec2-002', 'ec2:ModifyInstanceAttribute', 'machines', 'run code with the role of any machine', ['ec2:StopInstances'], ['ec2:StartInstances']),
  existingWith('ec2-004', 'ec2:CreateLaunchTemplateVersion', 'launch templates', 'run code with the role of any launch template', ['ec2:ModifyLaunchTemplate']),
  existingWith('cloudformation-005', 'cloudformation:ExecuteChangeSet', 'stacks', 'change whatever the role of any stack may change', ['cloudformation:CreateChangeSet']),
  existingWith('sagemaker-005', 'sagemaker:UpdateNotebookInstance', 'notebooks', 'run code with the role of any notebook', ['sagemaker:CreateNotebookInstanceLifecycleConfig'], ['sagemaker:StopNotebookInstance'], ['sagemaker:StartNotebookInstance']),
];

/** Conditions that close these ways. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
export const PASSED_TO = 'iam:PassedToService';
