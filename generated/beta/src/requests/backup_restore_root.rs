// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.backupRestoreRoot`, by its URL.
    ///
    /// For example `/solutions/backupRestore`.
    BackupRestoreRootResource(mg::One<models::BackupRestoreRoot>)
}

impl BackupRestoreRootResource {
    /// `…/activityLogs`: many `activityLogBase`
    #[inline]
    pub fn activity_logs(
        &self,
    ) -> requests::activity_log_base::ActivityLogBaseCollection {
        mg::to(self, "activityLogs")
    }

    /// `…/browseSessions`: many `browseSessionBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Restore.ReadWrite.All** | **BackupRestore-Restore.ReadWrite.All** |
    #[inline]
    pub fn browse_sessions(
        &self,
    ) -> requests::browse_session_base::BrowseSessionBaseCollection {
        mg::to(self, "browseSessions")
    }

    /// `…/driveExclusionUnits`: many `driveExclusionUnit`
    #[inline]
    pub fn drive_exclusion_units(
        &self,
    ) -> requests::drive_exclusion_unit::DriveExclusionUnitCollection {
        mg::to(self, "driveExclusionUnits")
    }

    /// `…/driveExclusionUnitsBulkAdditionJobs`: many `driveExclusionUnitsBulkAdditionJob`
    #[inline]
    pub fn drive_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::drive_exclusion_units_bulk_addition_job::DriveExclusionUnitsBulkAdditionJobCollection {
        mg::to(self, "driveExclusionUnitsBulkAdditionJobs")
    }

    /// `…/driveInclusionRules`: many `driveProtectionRule`
    #[inline]
    pub fn drive_inclusion_rules(
        &self,
    ) -> requests::drive_protection_rule::DriveProtectionRuleCollection {
        mg::to(self, "driveInclusionRules")
    }

    /// `…/driveProtectionUnits`: many `driveProtectionUnit`
    #[inline]
    pub fn drive_protection_units(
        &self,
    ) -> requests::drive_protection_unit::DriveProtectionUnitCollection {
        mg::to(self, "driveProtectionUnits")
    }

    /// `…/driveProtectionUnitsBulkAdditionJobs`: many `driveProtectionUnitsBulkAdditionJob`
    #[inline]
    pub fn drive_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::drive_protection_units_bulk_addition_job::DriveProtectionUnitsBulkAdditionJobCollection {
        mg::to(self, "driveProtectionUnitsBulkAdditionJobs")
    }

    /// `…/emailNotificationsSetting`: `emailNotificationsSetting`
    #[inline]
    pub fn email_notifications_setting(
        &self,
    ) -> requests::email_notifications_setting::EmailNotificationsSettingResource {
        mg::to(self, "emailNotificationsSetting")
    }

    /// `…/exchangeProtectionPolicies`: many `exchangeProtectionPolicy`
    #[inline]
    pub fn exchange_protection_policies(
        &self,
    ) -> requests::exchange_protection_policy::ExchangeProtectionPolicyCollection {
        mg::to(self, "exchangeProtectionPolicies")
    }

    /// `…/exchangeRestoreSessions`: many `exchangeRestoreSession`
    #[inline]
    pub fn exchange_restore_sessions(
        &self,
    ) -> requests::exchange_restore_session::ExchangeRestoreSessionCollection {
        mg::to(self, "exchangeRestoreSessions")
    }

    /// `…/exclusionUnits`: many `exclusionUnitBase`
    #[inline]
    pub fn exclusion_units(
        &self,
    ) -> requests::exclusion_unit_base::ExclusionUnitBaseCollection {
        mg::to(self, "exclusionUnits")
    }

    /// `…/mailboxExclusionUnits`: many `mailboxExclusionUnit`
    #[inline]
    pub fn mailbox_exclusion_units(
        &self,
    ) -> requests::mailbox_exclusion_unit::MailboxExclusionUnitCollection {
        mg::to(self, "mailboxExclusionUnits")
    }

    /// `…/mailboxExclusionUnitsBulkAdditionJobs`: many `mailboxExclusionUnitsBulkAdditionJob`
    #[inline]
    pub fn mailbox_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::mailbox_exclusion_units_bulk_addition_job::MailboxExclusionUnitsBulkAdditionJobCollection {
        mg::to(self, "mailboxExclusionUnitsBulkAdditionJobs")
    }

    /// `…/mailboxInclusionRules`: many `mailboxProtectionRule`
    #[inline]
    pub fn mailbox_inclusion_rules(
        &self,
    ) -> requests::mailbox_protection_rule::MailboxProtectionRuleCollection {
        mg::to(self, "mailboxInclusionRules")
    }

    /// `…/mailboxProtectionUnits`: many `mailboxProtectionUnit`
    #[inline]
    pub fn mailbox_protection_units(
        &self,
    ) -> requests::mailbox_protection_unit::MailboxProtectionUnitCollection {
        mg::to(self, "mailboxProtectionUnits")
    }

    /// `…/mailboxProtectionUnitsBulkAdditionJobs`: many `mailboxProtectionUnitsBulkAdditionJob`
    #[inline]
    pub fn mailbox_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::mailbox_protection_units_bulk_addition_job::MailboxProtectionUnitsBulkAdditionJobCollection {
        mg::to(self, "mailboxProtectionUnitsBulkAdditionJobs")
    }

    /// `…/oneDriveForBusinessBrowseSessions`: many `oneDriveForBusinessBrowseSession`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Restore.ReadWrite.All** | **BackupRestore-Restore.ReadWrite.All** |
    /// | `GET …/{id}` | **BackupRestore-Restore.ReadWrite.All** | **BackupRestore-Restore.ReadWrite.All** |
    /// | `POST` | **BackupRestore-Restore.ReadWrite.All** | **BackupRestore-Restore.ReadWrite.All** |
    #[inline]
    pub fn one_drive_for_business_browse_sessions(
        &self,
    ) -> requests::one_drive_for_business_browse_session::OneDriveForBusinessBrowseSessionCollection {
        mg::to(self, "oneDriveForBusinessBrowseSessions")
    }

    /// `…/oneDriveForBusinessProtectionPolicies`: many `oneDriveForBusinessProtectionPolicy`
    #[inline]
    pub fn one_drive_for_business_protection_policies(
        &self,
    ) -> requests::one_drive_for_business_protection_policy::OneDriveForBusinessProtectionPolicyCollection {
        mg::to(self, "oneDriveForBusinessProtectionPolicies")
    }

    /// `…/oneDriveForBusinessRestoreSessions`: many `oneDriveForBusinessRestoreSession`
    #[inline]
    pub fn one_drive_for_business_restore_sessions(
        &self,
    ) -> requests::one_drive_for_business_restore_session::OneDriveForBusinessRestoreSessionCollection {
        mg::to(self, "oneDriveForBusinessRestoreSessions")
    }

    /// `…/protectionPolicies`: many `protectionPolicyBase`
    #[inline]
    pub fn protection_policies(
        &self,
    ) -> requests::protection_policy_base::ProtectionPolicyBaseCollection {
        mg::to(self, "protectionPolicies")
    }

    /// `…/protectionUnits`: many `protectionUnitBase`
    #[inline]
    pub fn protection_units(
        &self,
    ) -> requests::protection_unit_base::ProtectionUnitBaseCollection {
        mg::to(self, "protectionUnits")
    }

    /// `…/reports`: `backupReport`
    #[inline]
    pub fn reports(&self) -> requests::backup_report::BackupReportResource {
        mg::to(self, "reports")
    }

    /// `…/restorePoints`: many `restorePoint`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Search.Read.All** | **BackupRestore-Search.Read.All** |
    #[inline]
    pub fn restore_points(&self) -> requests::restore_point::RestorePointCollection {
        mg::to(self, "restorePoints")
    }

    /// `…/restoreSessions`: many `restoreSessionBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Restore.Read.All**, BackupRestore-Restore.ReadWrite.All | **BackupRestore-Restore.Read.All**, BackupRestore-Restore.ReadWrite.All |
    #[inline]
    pub fn restore_sessions(
        &self,
    ) -> requests::restore_session_base::RestoreSessionBaseCollection {
        mg::to(self, "restoreSessions")
    }

    /// `…/serviceApps`: many `serviceApp`
    #[inline]
    pub fn service_apps(&self) -> requests::service_app::ServiceAppCollection {
        mg::to(self, "serviceApps")
    }

    /// `…/sharePointBrowseSessions`: many `sharePointBrowseSession`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **BackupRestore-Restore.ReadWrite.All** | **BackupRestore-Restore.ReadWrite.All** |
    /// | `GET …/{id}` | **BackupRestore-Restore.ReadWrite.All** | **BackupRestore-Restore.ReadWrite.All** |
    /// | `POST` | **BackupRestore-Restore.ReadWrite.All** | **BackupRestore-Restore.ReadWrite.All** |
    #[inline]
    pub fn share_point_browse_sessions(
        &self,
    ) -> requests::share_point_browse_session::SharePointBrowseSessionCollection {
        mg::to(self, "sharePointBrowseSessions")
    }

    /// `…/sharePointProtectionPolicies`: many `sharePointProtectionPolicy`
    #[inline]
    pub fn share_point_protection_policies(
        &self,
    ) -> requests::share_point_protection_policy::SharePointProtectionPolicyCollection {
        mg::to(self, "sharePointProtectionPolicies")
    }

    /// `…/sharePointRestoreSessions`: many `sharePointRestoreSession`
    #[inline]
    pub fn share_point_restore_sessions(
        &self,
    ) -> requests::share_point_restore_session::SharePointRestoreSessionCollection {
        mg::to(self, "sharePointRestoreSessions")
    }

    /// `…/siteExclusionUnits`: many `siteExclusionUnit`
    #[inline]
    pub fn site_exclusion_units(
        &self,
    ) -> requests::site_exclusion_unit::SiteExclusionUnitCollection {
        mg::to(self, "siteExclusionUnits")
    }

    /// `…/siteExclusionUnitsBulkAdditionJobs`: many `siteExclusionUnitsBulkAdditionJob`
    #[inline]
    pub fn site_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::site_exclusion_units_bulk_addition_job::SiteExclusionUnitsBulkAdditionJobCollection {
        mg::to(self, "siteExclusionUnitsBulkAdditionJobs")
    }

    /// `…/siteInclusionRules`: many `siteProtectionRule`
    #[inline]
    pub fn site_inclusion_rules(
        &self,
    ) -> requests::site_protection_rule::SiteProtectionRuleCollection {
        mg::to(self, "siteInclusionRules")
    }

    /// `…/siteProtectionUnits`: many `siteProtectionUnit`
    #[inline]
    pub fn site_protection_units(
        &self,
    ) -> requests::site_protection_unit::SiteProtectionUnitCollection {
        mg::to(self, "siteProtectionUnits")
    }

    /// `…/siteProtectionUnitsBulkAdditionJobs`: many `siteProtectionUnitsBulkAdditionJob`
    #[inline]
    pub fn site_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::site_protection_units_bulk_addition_job::SiteProtectionUnitsBulkAdditionJobCollection {
        mg::to(self, "siteProtectionUnitsBulkAdditionJobs")
    }

    /// `POST …/enable`
    #[inline]
    pub fn enable(&self, parameters: Enable) -> mg::Request<models::ServiceStatus> {
        mg::Path::action_with(self, "enable", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.enable`.
    Enable "microsoft.graph.enable" "parameters";
    /// `appOwnerTenantId`: String, not null
    app_owner_tenant_id "appOwnerTenantId" "r": String,
}
