// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.automatedActionSet`.
pub struct AutomatedActionSet {
    /// `allowFiles`.
    pub allow_files: mg::Field<Vec<super::FileAction>>,
    /// `blockFiles`.
    pub block_files: mg::Field<Vec<super::FileAction>>,
    /// `collectInvestigationPackages`.
    pub collect_investigation_packages: mg::Field<Vec<super::DeviceAction>>,
    /// `disableUsers`.
    pub disable_users: mg::Field<Vec<super::AccountSidAction>>,
    /// `forceUserPasswordResets`.
    pub force_user_password_resets: mg::Field<Vec<super::AccountSidAction>>,
    /// `hardDeleteEmails`.
    pub hard_delete_emails: mg::Field<Vec<super::EmailAction>>,
    /// `initiateInvestigations`.
    pub initiate_investigations: mg::Field<Vec<super::DeviceAction>>,
    /// `isolateDevices`.
    pub isolate_devices: mg::Field<Vec<super::IsolateDeviceAction>>,
    /// `markUsersAsCompromised`.
    pub mark_users_as_compromised: mg::Field<Vec<super::AccountObjectIdAction>>,
    /// `moveEmailsToDeletedItems`.
    pub move_emails_to_deleted_items: mg::Field<Vec<super::EmailAction>>,
    /// `moveEmailsToInbox`.
    pub move_emails_to_inbox: mg::Field<Vec<super::EmailAction>>,
    /// `moveEmailsToJunk`.
    pub move_emails_to_junk: mg::Field<Vec<super::EmailAction>>,
    /// `restrictAppExecutions`.
    pub restrict_app_executions: mg::Field<Vec<super::DeviceAction>>,
    /// `runAntivirusScans`.
    pub run_antivirus_scans: mg::Field<Vec<super::DeviceAction>>,
    /// `softDeleteEmails`.
    pub soft_delete_emails: mg::Field<Vec<super::EmailAction>>,
    /// `stopAndQuarantineFiles`.
    pub stop_and_quarantine_files: mg::Field<Vec<super::StopAndQuarantineFileAction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AutomatedActionSet: "microsoft.graph.security.automatedActionSet", complex;
    allow_files: "allowFiles",
    block_files: "blockFiles",
    collect_investigation_packages: "collectInvestigationPackages",
    disable_users: "disableUsers",
    force_user_password_resets: "forceUserPasswordResets",
    hard_delete_emails: "hardDeleteEmails",
    initiate_investigations: "initiateInvestigations",
    isolate_devices: "isolateDevices",
    mark_users_as_compromised: "markUsersAsCompromised",
    move_emails_to_deleted_items: "moveEmailsToDeletedItems",
    move_emails_to_inbox: "moveEmailsToInbox",
    move_emails_to_junk: "moveEmailsToJunk",
    restrict_app_executions: "restrictAppExecutions",
    run_antivirus_scans: "runAntivirusScans",
    soft_delete_emails: "softDeleteEmails",
    stop_and_quarantine_files: "stopAndQuarantineFiles",
}
