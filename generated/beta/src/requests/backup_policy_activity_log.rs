// @generated
use crate::{mg, models};

/// One `microsoft.graph.backupPolicyActivityLog`, by its URL.
pub type BackupPolicyActivityLogResource = mg::One<models::BackupPolicyActivityLog>;

/// A collection of `microsoft.graph.backupPolicyActivityLog`, by its URL.
pub type BackupPolicyActivityLogCollection = mg::Many<
    models::BackupPolicyActivityLog,
    BackupPolicyActivityLogResource,
>;
