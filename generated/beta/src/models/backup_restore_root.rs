// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.backupRestoreRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/backuprestoreroot?view=graph-rest-beta>
    BackupRestoreRoot "microsoft.graph.backupRestoreRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `serviceStatus`: serviceStatus
    service_status "serviceStatus": mg::Boxed<super::ServiceStatus>,
}

mg::derived_from! { BackupRestoreRoot: super::Entity }

impl BackupRestoreRoot {
    /// `activityLogs`: many `activityLogBase`, contained
    pub const ACTIVITY_LOGS: mg::Nav<BackupRestoreRoot, Vec<super::ActivityLogBase>> = mg::Nav::new(
        "activityLogs",
    );
    /// `browseSessions`: many `browseSessionBase`, contained
    pub const BROWSE_SESSIONS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::BrowseSessionBase>,
    > = mg::Nav::new("browseSessions");
    /// `driveExclusionUnits`: many `driveExclusionUnit`, contained
    pub const DRIVE_EXCLUSION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::DriveExclusionUnit>,
    > = mg::Nav::new("driveExclusionUnits");
    /// `driveExclusionUnitsBulkAdditionJobs`: many `driveExclusionUnitsBulkAdditionJob`, contained
    pub const DRIVE_EXCLUSION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::DriveExclusionUnitsBulkAdditionJob>,
    > = mg::Nav::new("driveExclusionUnitsBulkAdditionJobs");
    /// `driveInclusionRules`: many `driveProtectionRule`, contained
    pub const DRIVE_INCLUSION_RULES: mg::Nav<
        BackupRestoreRoot,
        Vec<super::DriveProtectionRule>,
    > = mg::Nav::new("driveInclusionRules");
    /// `driveProtectionUnits`: many `driveProtectionUnit`, contained
    pub const DRIVE_PROTECTION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::DriveProtectionUnit>,
    > = mg::Nav::new("driveProtectionUnits");
    /// `driveProtectionUnitsBulkAdditionJobs`: many `driveProtectionUnitsBulkAdditionJob`, contained
    pub const DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::DriveProtectionUnitsBulkAdditionJob>,
    > = mg::Nav::new("driveProtectionUnitsBulkAdditionJobs");
    /// `emailNotificationsSetting`: `emailNotificationsSetting`, contained
    pub const EMAIL_NOTIFICATIONS_SETTING: mg::Nav<
        BackupRestoreRoot,
        super::EmailNotificationsSetting,
    > = mg::Nav::new("emailNotificationsSetting");
    /// `exchangeProtectionPolicies`: many `exchangeProtectionPolicy`, contained
    pub const EXCHANGE_PROTECTION_POLICIES: mg::Nav<
        BackupRestoreRoot,
        Vec<super::ExchangeProtectionPolicy>,
    > = mg::Nav::new("exchangeProtectionPolicies");
    /// `exchangeRestoreSessions`: many `exchangeRestoreSession`, contained
    pub const EXCHANGE_RESTORE_SESSIONS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::ExchangeRestoreSession>,
    > = mg::Nav::new("exchangeRestoreSessions");
    /// `exclusionUnits`: many `exclusionUnitBase`
    pub const EXCLUSION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::ExclusionUnitBase>,
    > = mg::Nav::new("exclusionUnits");
    /// `mailboxExclusionUnits`: many `mailboxExclusionUnit`, contained
    pub const MAILBOX_EXCLUSION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::MailboxExclusionUnit>,
    > = mg::Nav::new("mailboxExclusionUnits");
    /// `mailboxExclusionUnitsBulkAdditionJobs`: many `mailboxExclusionUnitsBulkAdditionJob`, contained
    pub const MAILBOX_EXCLUSION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::MailboxExclusionUnitsBulkAdditionJob>,
    > = mg::Nav::new("mailboxExclusionUnitsBulkAdditionJobs");
    /// `mailboxInclusionRules`: many `mailboxProtectionRule`, contained
    pub const MAILBOX_INCLUSION_RULES: mg::Nav<
        BackupRestoreRoot,
        Vec<super::MailboxProtectionRule>,
    > = mg::Nav::new("mailboxInclusionRules");
    /// `mailboxProtectionUnits`: many `mailboxProtectionUnit`, contained
    pub const MAILBOX_PROTECTION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::MailboxProtectionUnit>,
    > = mg::Nav::new("mailboxProtectionUnits");
    /// `mailboxProtectionUnitsBulkAdditionJobs`: many `mailboxProtectionUnitsBulkAdditionJob`, contained
    pub const MAILBOX_PROTECTION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::MailboxProtectionUnitsBulkAdditionJob>,
    > = mg::Nav::new("mailboxProtectionUnitsBulkAdditionJobs");
    /// `oneDriveForBusinessBrowseSessions`: many `oneDriveForBusinessBrowseSession`, contained
    pub const ONE_DRIVE_FOR_BUSINESS_BROWSE_SESSIONS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::OneDriveForBusinessBrowseSession>,
    > = mg::Nav::new("oneDriveForBusinessBrowseSessions");
    /// `oneDriveForBusinessProtectionPolicies`: many `oneDriveForBusinessProtectionPolicy`, contained
    pub const ONE_DRIVE_FOR_BUSINESS_PROTECTION_POLICIES: mg::Nav<
        BackupRestoreRoot,
        Vec<super::OneDriveForBusinessProtectionPolicy>,
    > = mg::Nav::new("oneDriveForBusinessProtectionPolicies");
    /// `oneDriveForBusinessRestoreSessions`: many `oneDriveForBusinessRestoreSession`, contained
    pub const ONE_DRIVE_FOR_BUSINESS_RESTORE_SESSIONS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::OneDriveForBusinessRestoreSession>,
    > = mg::Nav::new("oneDriveForBusinessRestoreSessions");
    /// `protectionPolicies`: many `protectionPolicyBase`, contained
    pub const PROTECTION_POLICIES: mg::Nav<
        BackupRestoreRoot,
        Vec<super::ProtectionPolicyBase>,
    > = mg::Nav::new("protectionPolicies");
    /// `protectionUnits`: many `protectionUnitBase`
    pub const PROTECTION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::ProtectionUnitBase>,
    > = mg::Nav::new("protectionUnits");
    /// `reports`: `backupReport`, contained
    pub const REPORTS: mg::Nav<BackupRestoreRoot, super::BackupReport> = mg::Nav::new(
        "reports",
    );
    /// `restorePoints`: many `restorePoint`, contained
    pub const RESTORE_POINTS: mg::Nav<BackupRestoreRoot, Vec<super::RestorePoint>> = mg::Nav::new(
        "restorePoints",
    );
    /// `restoreSessions`: many `restoreSessionBase`, contained
    pub const RESTORE_SESSIONS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::RestoreSessionBase>,
    > = mg::Nav::new("restoreSessions");
    /// `serviceApps`: many `serviceApp`, contained
    pub const SERVICE_APPS: mg::Nav<BackupRestoreRoot, Vec<super::ServiceApp>> = mg::Nav::new(
        "serviceApps",
    );
    /// `sharePointBrowseSessions`: many `sharePointBrowseSession`, contained
    pub const SHARE_POINT_BROWSE_SESSIONS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SharePointBrowseSession>,
    > = mg::Nav::new("sharePointBrowseSessions");
    /// `sharePointProtectionPolicies`: many `sharePointProtectionPolicy`, contained
    pub const SHARE_POINT_PROTECTION_POLICIES: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SharePointProtectionPolicy>,
    > = mg::Nav::new("sharePointProtectionPolicies");
    /// `sharePointRestoreSessions`: many `sharePointRestoreSession`, contained
    pub const SHARE_POINT_RESTORE_SESSIONS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SharePointRestoreSession>,
    > = mg::Nav::new("sharePointRestoreSessions");
    /// `siteExclusionUnits`: many `siteExclusionUnit`, contained
    pub const SITE_EXCLUSION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SiteExclusionUnit>,
    > = mg::Nav::new("siteExclusionUnits");
    /// `siteExclusionUnitsBulkAdditionJobs`: many `siteExclusionUnitsBulkAdditionJob`, contained
    pub const SITE_EXCLUSION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SiteExclusionUnitsBulkAdditionJob>,
    > = mg::Nav::new("siteExclusionUnitsBulkAdditionJobs");
    /// `siteInclusionRules`: many `siteProtectionRule`, contained
    pub const SITE_INCLUSION_RULES: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SiteProtectionRule>,
    > = mg::Nav::new("siteInclusionRules");
    /// `siteProtectionUnits`: many `siteProtectionUnit`, contained
    pub const SITE_PROTECTION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SiteProtectionUnit>,
    > = mg::Nav::new("siteProtectionUnits");
    /// `siteProtectionUnitsBulkAdditionJobs`: many `siteProtectionUnitsBulkAdditionJob`, contained
    pub const SITE_PROTECTION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SiteProtectionUnitsBulkAdditionJob>,
    > = mg::Nav::new("siteProtectionUnitsBulkAdditionJobs");
}
