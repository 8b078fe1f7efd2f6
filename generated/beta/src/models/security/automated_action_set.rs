// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.automatedActionSet`, a complex type.
    AutomatedActionSet "microsoft.graph.security.automatedActionSet" "complex";
    /// `allowFiles`: Collection(microsoft.graph.security.fileAction)
    allow_files "allowFiles": Vec<super::FileAction>,
    /// `blockFiles`: Collection(microsoft.graph.security.fileAction)
    block_files "blockFiles": Vec<super::FileAction>,
    /// `collectInvestigationPackages`: Collection(microsoft.graph.security.deviceAction)
    collect_investigation_packages "collectInvestigationPackages": Vec<super::DeviceAction>,
    /// `disableUsers`: Collection(microsoft.graph.security.accountSidAction)
    disable_users "disableUsers": Vec<super::AccountSidAction>,
    /// `forceUserPasswordResets`: Collection(microsoft.graph.security.accountSidAction)
    force_user_password_resets "forceUserPasswordResets": Vec<super::AccountSidAction>,
    /// `hardDeleteEmails`: Collection(microsoft.graph.security.emailAction)
    hard_delete_emails "hardDeleteEmails": Vec<super::EmailAction>,
    /// `initiateInvestigations`: Collection(microsoft.graph.security.deviceAction)
    initiate_investigations "initiateInvestigations": Vec<super::DeviceAction>,
    /// `isolateDevices`: Collection(microsoft.graph.security.isolateDeviceAction)
    isolate_devices "isolateDevices": Vec<super::IsolateDeviceAction>,
    /// `markUsersAsCompromised`: Collection(microsoft.graph.security.accountObjectIdAction)
    mark_users_as_compromised "markUsersAsCompromised": Vec<super::AccountObjectIdAction>,
    /// `moveEmailsToDeletedItems`: Collection(microsoft.graph.security.emailAction)
    move_emails_to_deleted_items "moveEmailsToDeletedItems": Vec<super::EmailAction>,
    /// `moveEmailsToInbox`: Collection(microsoft.graph.security.emailAction)
    move_emails_to_inbox "moveEmailsToInbox": Vec<super::EmailAction>,
    /// `moveEmailsToJunk`: Collection(microsoft.graph.security.emailAction)
    move_emails_to_junk "moveEmailsToJunk": Vec<super::EmailAction>,
    /// `restrictAppExecutions`: Collection(microsoft.graph.security.deviceAction)
    restrict_app_executions "restrictAppExecutions": Vec<super::DeviceAction>,
    /// `runAntivirusScans`: Collection(microsoft.graph.security.deviceAction)
    run_antivirus_scans "runAntivirusScans": Vec<super::DeviceAction>,
    /// `softDeleteEmails`: Collection(microsoft.graph.security.emailAction)
    soft_delete_emails "softDeleteEmails": Vec<super::EmailAction>,
    /// `stopAndQuarantineFiles`: Collection(microsoft.graph.security.stopAndQuarantineFileAction)
    stop_and_quarantine_files "stopAndQuarantineFiles": Vec<super::StopAndQuarantineFileAction>,
}
