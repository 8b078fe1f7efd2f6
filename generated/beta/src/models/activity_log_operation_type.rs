// @generated
use crate::mg;

/// Enumeration `microsoft.graph.activityLogOperationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityLogOperationType {
    /// `backupPolicyCreated` (0)
    BackupPolicyCreated,
    /// `backupPolicyActivated` (1)
    BackupPolicyActivated,
    /// `backupPolicyModified` (2)
    BackupPolicyModified,
    /// `backupPolicyPaused` (3)
    BackupPolicyPaused,
    /// `backupPolicyRenamed` (4)
    BackupPolicyRenamed,
    /// `dynamicRuleExecution` (5)
    DynamicRuleExecution,
    /// `dynamicRuleDeletion` (6)
    DynamicRuleDeletion,
    /// `protectionUnitLevelOffboarding` (7)
    ProtectionUnitLevelOffboarding,
    /// `policyLevelOffboarding` (8)
    PolicyLevelOffboarding,
    /// `restoreTaskCreated` (9)
    RestoreTaskCreated,
    /// `restoreTaskCompleted` (10)
    RestoreTaskCompleted,
    /// `unknownFutureValue` (11)
    UnknownFutureValue,
}

mg::enumeration! {
    ActivityLogOperationType: "microsoft.graph.activityLogOperationType";
    BackupPolicyCreated: "backupPolicyCreated" = 0,
    BackupPolicyActivated: "backupPolicyActivated" = 1,
    BackupPolicyModified: "backupPolicyModified" = 2,
    BackupPolicyPaused: "backupPolicyPaused" = 3,
    BackupPolicyRenamed: "backupPolicyRenamed" = 4,
    DynamicRuleExecution: "dynamicRuleExecution" = 5,
    DynamicRuleDeletion: "dynamicRuleDeletion" = 6,
    ProtectionUnitLevelOffboarding: "protectionUnitLevelOffboarding" = 7,
    PolicyLevelOffboarding: "policyLevelOffboarding" = 8,
    RestoreTaskCreated: "restoreTaskCreated" = 9,
    RestoreTaskCompleted: "restoreTaskCompleted" = 10,
    UnknownFutureValue: "unknownFutureValue" = 11,
}
