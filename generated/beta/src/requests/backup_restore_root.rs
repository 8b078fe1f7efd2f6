// @generated
use crate::{mg, models, requests};

/// Requests on one [`BackupRestoreRoot`](models::BackupRestoreRoot): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.solutions().backup_restore()`.
#[derive(Clone, Debug)]
pub struct BackupRestoreRootResource(mg::One<models::BackupRestoreRoot>);

mg::builder! { BackupRestoreRootResource: mg::One<models::BackupRestoreRoot> }

impl BackupRestoreRootResource {
    /// `…/activityLogs`: many [`ActivityLogBase`](models::ActivityLogBase).
    #[inline]
    pub fn activity_logs(
        &self,
    ) -> requests::activity_log_base::ActivityLogBaseCollection {
        mg::navigate(self, "activityLogs")
    }

    /// `…/browseSessions`: many [`BrowseSessionBase`](models::BrowseSessionBase).
    ///
    /// Least privileged permission to read: `BackupRestore-Restore.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn browse_sessions(
        &self,
    ) -> requests::browse_session_base::BrowseSessionBaseCollection {
        mg::navigate(self, "browseSessions")
    }

    /// `…/driveExclusionUnits`: many [`DriveExclusionUnit`](models::DriveExclusionUnit).
    #[inline]
    pub fn drive_exclusion_units(
        &self,
    ) -> requests::drive_exclusion_unit::DriveExclusionUnitCollection {
        mg::navigate(self, "driveExclusionUnits")
    }

    /// `…/driveExclusionUnitsBulkAdditionJobs`: many
    /// [`DriveExclusionUnitsBulkAdditionJob`](models::DriveExclusionUnitsBulkAdditionJob).
    #[inline]
    pub fn drive_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::drive_exclusion_units_bulk_addition_job::DriveExclusionUnitsBulkAdditionJobCollection {
        mg::navigate(self, "driveExclusionUnitsBulkAdditionJobs")
    }

    /// `…/driveInclusionRules`: many [`DriveProtectionRule`](models::DriveProtectionRule).
    #[inline]
    pub fn drive_inclusion_rules(
        &self,
    ) -> requests::drive_protection_rule::DriveProtectionRuleCollection {
        mg::navigate(self, "driveInclusionRules")
    }

    /// `…/driveProtectionUnits`: many [`DriveProtectionUnit`](models::DriveProtectionUnit).
    #[inline]
    pub fn drive_protection_units(
        &self,
    ) -> requests::drive_protection_unit::DriveProtectionUnitCollection {
        mg::navigate(self, "driveProtectionUnits")
    }

    /// `…/driveProtectionUnitsBulkAdditionJobs`: many
    /// [`DriveProtectionUnitsBulkAdditionJob`](models::DriveProtectionUnitsBulkAdditionJob).
    #[inline]
    pub fn drive_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::drive_protection_units_bulk_addition_job::DriveProtectionUnitsBulkAdditionJobCollection {
        mg::navigate(self, "driveProtectionUnitsBulkAdditionJobs")
    }

    /// `…/emailNotificationsSetting`:
    /// [`EmailNotificationsSetting`](models::EmailNotificationsSetting).
    #[inline]
    pub fn email_notifications_setting(
        &self,
    ) -> requests::email_notifications_setting::EmailNotificationsSettingResource {
        mg::navigate(self, "emailNotificationsSetting")
    }

    /// `…/exchangeProtectionPolicies`: many
    /// [`ExchangeProtectionPolicy`](models::ExchangeProtectionPolicy).
    #[inline]
    pub fn exchange_protection_policies(
        &self,
    ) -> requests::exchange_protection_policy::ExchangeProtectionPolicyCollection {
        mg::navigate(self, "exchangeProtectionPolicies")
    }

    /// `…/exchangeRestoreSessions`: many
    /// [`ExchangeRestoreSession`](models::ExchangeRestoreSession).
    #[inline]
    pub fn exchange_restore_sessions(
        &self,
    ) -> requests::exchange_restore_session::ExchangeRestoreSessionCollection {
        mg::navigate(self, "exchangeRestoreSessions")
    }

    /// `…/exclusionUnits`: many [`ExclusionUnitBase`](models::ExclusionUnitBase).
    #[inline]
    pub fn exclusion_units(
        &self,
    ) -> requests::exclusion_unit_base::ExclusionUnitBaseCollection {
        mg::navigate(self, "exclusionUnits")
    }

    /// `…/mailboxExclusionUnits`: many [`MailboxExclusionUnit`](models::MailboxExclusionUnit).
    #[inline]
    pub fn mailbox_exclusion_units(
        &self,
    ) -> requests::mailbox_exclusion_unit::MailboxExclusionUnitCollection {
        mg::navigate(self, "mailboxExclusionUnits")
    }

    /// `…/mailboxExclusionUnitsBulkAdditionJobs`: many
    /// [`MailboxExclusionUnitsBulkAdditionJob`](models::MailboxExclusionUnitsBulkAdditionJob).
    #[inline]
    pub fn mailbox_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::mailbox_exclusion_units_bulk_addition_job::MailboxExclusionUnitsBulkAdditionJobCollection {
        mg::navigate(self, "mailboxExclusionUnitsBulkAdditionJobs")
    }

    /// `…/mailboxInclusionRules`: many [`MailboxProtectionRule`](models::MailboxProtectionRule).
    #[inline]
    pub fn mailbox_inclusion_rules(
        &self,
    ) -> requests::mailbox_protection_rule::MailboxProtectionRuleCollection {
        mg::navigate(self, "mailboxInclusionRules")
    }

    /// `…/mailboxProtectionUnits`: many [`MailboxProtectionUnit`](models::MailboxProtectionUnit).
    #[inline]
    pub fn mailbox_protection_units(
        &self,
    ) -> requests::mailbox_protection_unit::MailboxProtectionUnitCollection {
        mg::navigate(self, "mailboxProtectionUnits")
    }

    /// `…/mailboxProtectionUnitsBulkAdditionJobs`: many
    /// [`MailboxProtectionUnitsBulkAdditionJob`](models::MailboxProtectionUnitsBulkAdditionJob).
    #[inline]
    pub fn mailbox_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::mailbox_protection_units_bulk_addition_job::MailboxProtectionUnitsBulkAdditionJobCollection {
        mg::navigate(self, "mailboxProtectionUnitsBulkAdditionJobs")
    }

    /// `…/oneDriveForBusinessBrowseSessions`: many
    /// [`OneDriveForBusinessBrowseSession`](models::OneDriveForBusinessBrowseSession).
    ///
    /// Least privileged permission to read: `BackupRestore-Restore.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn one_drive_for_business_browse_sessions(
        &self,
    ) -> requests::one_drive_for_business_browse_session::OneDriveForBusinessBrowseSessionCollection {
        mg::navigate(self, "oneDriveForBusinessBrowseSessions")
    }

    /// `…/oneDriveForBusinessProtectionPolicies`: many
    /// [`OneDriveForBusinessProtectionPolicy`](models::OneDriveForBusinessProtectionPolicy).
    #[inline]
    pub fn one_drive_for_business_protection_policies(
        &self,
    ) -> requests::one_drive_for_business_protection_policy::OneDriveForBusinessProtectionPolicyCollection {
        mg::navigate(self, "oneDriveForBusinessProtectionPolicies")
    }

    /// `…/oneDriveForBusinessRestoreSessions`: many
    /// [`OneDriveForBusinessRestoreSession`](models::OneDriveForBusinessRestoreSession).
    #[inline]
    pub fn one_drive_for_business_restore_sessions(
        &self,
    ) -> requests::one_drive_for_business_restore_session::OneDriveForBusinessRestoreSessionCollection {
        mg::navigate(self, "oneDriveForBusinessRestoreSessions")
    }

    /// `…/protectionPolicies`: many [`ProtectionPolicyBase`](models::ProtectionPolicyBase).
    #[inline]
    pub fn protection_policies(
        &self,
    ) -> requests::protection_policy_base::ProtectionPolicyBaseCollection {
        mg::navigate(self, "protectionPolicies")
    }

    /// `…/protectionUnits`: many [`ProtectionUnitBase`](models::ProtectionUnitBase).
    #[inline]
    pub fn protection_units(
        &self,
    ) -> requests::protection_unit_base::ProtectionUnitBaseCollection {
        mg::navigate(self, "protectionUnits")
    }

    /// `…/reports`: [`BackupReport`](models::BackupReport).
    #[inline]
    pub fn reports(&self) -> requests::backup_report::BackupReportResource {
        mg::navigate(self, "reports")
    }

    /// `…/restorePoints`: many [`RestorePoint`](models::RestorePoint).
    ///
    /// Least privileged permission to read: `BackupRestore-Search.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn restore_points(&self) -> requests::restore_point::RestorePointCollection {
        mg::navigate(self, "restorePoints")
    }

    /// `…/restoreSessions`: many [`RestoreSessionBase`](models::RestoreSessionBase).
    ///
    /// Least privileged permission to read: `BackupRestore-Restore.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn restore_sessions(
        &self,
    ) -> requests::restore_session_base::RestoreSessionBaseCollection {
        mg::navigate(self, "restoreSessions")
    }

    /// `…/serviceApps`: many [`ServiceApp`](models::ServiceApp).
    #[inline]
    pub fn service_apps(&self) -> requests::service_app::ServiceAppCollection {
        mg::navigate(self, "serviceApps")
    }

    /// `…/sharePointBrowseSessions`: many
    /// [`SharePointBrowseSession`](models::SharePointBrowseSession).
    ///
    /// Least privileged permission to read: `BackupRestore-Restore.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn share_point_browse_sessions(
        &self,
    ) -> requests::share_point_browse_session::SharePointBrowseSessionCollection {
        mg::navigate(self, "sharePointBrowseSessions")
    }

    /// `…/sharePointProtectionPolicies`: many
    /// [`SharePointProtectionPolicy`](models::SharePointProtectionPolicy).
    #[inline]
    pub fn share_point_protection_policies(
        &self,
    ) -> requests::share_point_protection_policy::SharePointProtectionPolicyCollection {
        mg::navigate(self, "sharePointProtectionPolicies")
    }

    /// `…/sharePointRestoreSessions`: many
    /// [`SharePointRestoreSession`](models::SharePointRestoreSession).
    #[inline]
    pub fn share_point_restore_sessions(
        &self,
    ) -> requests::share_point_restore_session::SharePointRestoreSessionCollection {
        mg::navigate(self, "sharePointRestoreSessions")
    }

    /// `…/siteExclusionUnits`: many [`SiteExclusionUnit`](models::SiteExclusionUnit).
    #[inline]
    pub fn site_exclusion_units(
        &self,
    ) -> requests::site_exclusion_unit::SiteExclusionUnitCollection {
        mg::navigate(self, "siteExclusionUnits")
    }

    /// `…/siteExclusionUnitsBulkAdditionJobs`: many
    /// [`SiteExclusionUnitsBulkAdditionJob`](models::SiteExclusionUnitsBulkAdditionJob).
    #[inline]
    pub fn site_exclusion_units_bulk_addition_jobs(
        &self,
    ) -> requests::site_exclusion_units_bulk_addition_job::SiteExclusionUnitsBulkAdditionJobCollection {
        mg::navigate(self, "siteExclusionUnitsBulkAdditionJobs")
    }

    /// `…/siteInclusionRules`: many [`SiteProtectionRule`](models::SiteProtectionRule).
    #[inline]
    pub fn site_inclusion_rules(
        &self,
    ) -> requests::site_protection_rule::SiteProtectionRuleCollection {
        mg::navigate(self, "siteInclusionRules")
    }

    /// `…/siteProtectionUnits`: many [`SiteProtectionUnit`](models::SiteProtectionUnit).
    #[inline]
    pub fn site_protection_units(
        &self,
    ) -> requests::site_protection_unit::SiteProtectionUnitCollection {
        mg::navigate(self, "siteProtectionUnits")
    }

    /// `…/siteProtectionUnitsBulkAdditionJobs`: many
    /// [`SiteProtectionUnitsBulkAdditionJob`](models::SiteProtectionUnitsBulkAdditionJob).
    #[inline]
    pub fn site_protection_units_bulk_addition_jobs(
        &self,
    ) -> requests::site_protection_units_bulk_addition_job::SiteProtectionUnitsBulkAdditionJobCollection {
        mg::navigate(self, "siteProtectionUnitsBulkAdditionJobs")
    }

    /// `POST …/enable`.
    ///
    /// Returns [`ServiceStatus`](models::ServiceStatus).
    #[inline]
    pub fn enable(
        &self,
        parameters: impl Into<Enable>,
    ) -> mg::Request<models::ServiceStatus> {
        self.raw().action_with("enable", &parameters.into())
    }
}

/// Parameters of [`BackupRestoreRootResource::enable`].
///
/// A call can pass `app_owner_tenant_id` alone.
pub struct Enable {
    /// `appOwnerTenantId`. Required.
    pub app_owner_tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Enable: "microsoft.graph.enable", parameters;
    app_owner_tenant_id: "appOwnerTenantId" required,
}

mg::required_parameters! {
    Enable;
    app_owner_tenant_id: String,
}
