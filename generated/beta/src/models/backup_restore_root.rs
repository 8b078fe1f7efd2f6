// @generated
use crate::mg;

/// Entity type [`microsoft.graph.backupRestoreRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`BackupRestoreRootResource`](crate::requests::backup_restore_root::BackupRestoreRootResource),
/// for example `graph.solutions().backup_restore()`.
///
/// Operations: `enable`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/backuprestoreroot?view=graph-rest-beta
pub struct BackupRestoreRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `serviceStatus`.
    pub service_status: mg::Field<mg::Boxed<super::ServiceStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BackupRestoreRoot: "microsoft.graph.backupRestoreRoot", entity, base super::Entity;
    id: "id" key required,
    service_status: "serviceStatus",
}

mg::derived_from! { BackupRestoreRoot: super::Entity }

impl BackupRestoreRoot {
    /// `activityLogs`: many [`ActivityLogBase`](super::ActivityLogBase).
    pub const ACTIVITY_LOGS: mg::Nav<BackupRestoreRoot, Vec<super::ActivityLogBase>> = mg::Nav::new(
        "activityLogs",
    );
    /// `browseSessions`: many [`BrowseSessionBase`](super::BrowseSessionBase).
    pub const BROWSE_SESSIONS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::BrowseSessionBase>,
    > = mg::Nav::new("browseSessions");
    /// `driveExclusionUnits`: many [`DriveExclusionUnit`](super::DriveExclusionUnit).
    pub const DRIVE_EXCLUSION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::DriveExclusionUnit>,
    > = mg::Nav::new("driveExclusionUnits");
    /// `driveExclusionUnitsBulkAdditionJobs`: many
    /// [`DriveExclusionUnitsBulkAdditionJob`](super::DriveExclusionUnitsBulkAdditionJob).
    pub const DRIVE_EXCLUSION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::DriveExclusionUnitsBulkAdditionJob>,
    > = mg::Nav::new("driveExclusionUnitsBulkAdditionJobs");
    /// `driveInclusionRules`: many [`DriveProtectionRule`](super::DriveProtectionRule).
    pub const DRIVE_INCLUSION_RULES: mg::Nav<
        BackupRestoreRoot,
        Vec<super::DriveProtectionRule>,
    > = mg::Nav::new("driveInclusionRules");
    /// `driveProtectionUnits`: many [`DriveProtectionUnit`](super::DriveProtectionUnit).
    pub const DRIVE_PROTECTION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::DriveProtectionUnit>,
    > = mg::Nav::new("driveProtectionUnits");
    /// `driveProtectionUnitsBulkAdditionJobs`: many
    /// [`DriveProtectionUnitsBulkAdditionJob`](super::DriveProtectionUnitsBulkAdditionJob).
    pub const DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::DriveProtectionUnitsBulkAdditionJob>,
    > = mg::Nav::new("driveProtectionUnitsBulkAdditionJobs");
    /// `emailNotificationsSetting`:
    /// [`EmailNotificationsSetting`](super::EmailNotificationsSetting).
    pub const EMAIL_NOTIFICATIONS_SETTING: mg::Nav<
        BackupRestoreRoot,
        super::EmailNotificationsSetting,
    > = mg::Nav::new("emailNotificationsSetting");
    /// `exchangeProtectionPolicies`: many
    /// [`ExchangeProtectionPolicy`](super::ExchangeProtectionPolicy).
    pub const EXCHANGE_PROTECTION_POLICIES: mg::Nav<
        BackupRestoreRoot,
        Vec<super::ExchangeProtectionPolicy>,
    > = mg::Nav::new("exchangeProtectionPolicies");
    /// `exchangeRestoreSessions`: many [`ExchangeRestoreSession`](super::ExchangeRestoreSession).
    pub const EXCHANGE_RESTORE_SESSIONS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::ExchangeRestoreSession>,
    > = mg::Nav::new("exchangeRestoreSessions");
    /// `exclusionUnits`: many [`ExclusionUnitBase`](super::ExclusionUnitBase).
    pub const EXCLUSION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::ExclusionUnitBase>,
    > = mg::Nav::new("exclusionUnits");
    /// `mailboxExclusionUnits`: many [`MailboxExclusionUnit`](super::MailboxExclusionUnit).
    pub const MAILBOX_EXCLUSION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::MailboxExclusionUnit>,
    > = mg::Nav::new("mailboxExclusionUnits");
    /// `mailboxExclusionUnitsBulkAdditionJobs`: many
    /// [`MailboxExclusionUnitsBulkAdditionJob`](super::MailboxExclusionUnitsBulkAdditionJob).
    pub const MAILBOX_EXCLUSION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::MailboxExclusionUnitsBulkAdditionJob>,
    > = mg::Nav::new("mailboxExclusionUnitsBulkAdditionJobs");
    /// `mailboxInclusionRules`: many [`MailboxProtectionRule`](super::MailboxProtectionRule).
    pub const MAILBOX_INCLUSION_RULES: mg::Nav<
        BackupRestoreRoot,
        Vec<super::MailboxProtectionRule>,
    > = mg::Nav::new("mailboxInclusionRules");
    /// `mailboxProtectionUnits`: many [`MailboxProtectionUnit`](super::MailboxProtectionUnit).
    pub const MAILBOX_PROTECTION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::MailboxProtectionUnit>,
    > = mg::Nav::new("mailboxProtectionUnits");
    /// `mailboxProtectionUnitsBulkAdditionJobs`: many
    /// [`MailboxProtectionUnitsBulkAdditionJob`](super::MailboxProtectionUnitsBulkAdditionJob).
    pub const MAILBOX_PROTECTION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::MailboxProtectionUnitsBulkAdditionJob>,
    > = mg::Nav::new("mailboxProtectionUnitsBulkAdditionJobs");
    /// `oneDriveForBusinessBrowseSessions`: many
    /// [`OneDriveForBusinessBrowseSession`](super::OneDriveForBusinessBrowseSession).
    pub const ONE_DRIVE_FOR_BUSINESS_BROWSE_SESSIONS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::OneDriveForBusinessBrowseSession>,
    > = mg::Nav::new("oneDriveForBusinessBrowseSessions");
    /// `oneDriveForBusinessProtectionPolicies`: many
    /// [`OneDriveForBusinessProtectionPolicy`](super::OneDriveForBusinessProtectionPolicy).
    pub const ONE_DRIVE_FOR_BUSINESS_PROTECTION_POLICIES: mg::Nav<
        BackupRestoreRoot,
        Vec<super::OneDriveForBusinessProtectionPolicy>,
    > = mg::Nav::new("oneDriveForBusinessProtectionPolicies");
    /// `oneDriveForBusinessRestoreSessions`: many
    /// [`OneDriveForBusinessRestoreSession`](super::OneDriveForBusinessRestoreSession).
    pub const ONE_DRIVE_FOR_BUSINESS_RESTORE_SESSIONS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::OneDriveForBusinessRestoreSession>,
    > = mg::Nav::new("oneDriveForBusinessRestoreSessions");
    /// `protectionPolicies`: many [`ProtectionPolicyBase`](super::ProtectionPolicyBase).
    pub const PROTECTION_POLICIES: mg::Nav<
        BackupRestoreRoot,
        Vec<super::ProtectionPolicyBase>,
    > = mg::Nav::new("protectionPolicies");
    /// `protectionUnits`: many [`ProtectionUnitBase`](super::ProtectionUnitBase).
    pub const PROTECTION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::ProtectionUnitBase>,
    > = mg::Nav::new("protectionUnits");
    /// `reports`: [`BackupReport`](super::BackupReport).
    pub const REPORTS: mg::Nav<BackupRestoreRoot, super::BackupReport> = mg::Nav::new(
        "reports",
    );
    /// `restorePoints`: many [`RestorePoint`](super::RestorePoint).
    pub const RESTORE_POINTS: mg::Nav<BackupRestoreRoot, Vec<super::RestorePoint>> = mg::Nav::new(
        "restorePoints",
    );
    /// `restoreSessions`: many [`RestoreSessionBase`](super::RestoreSessionBase).
    pub const RESTORE_SESSIONS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::RestoreSessionBase>,
    > = mg::Nav::new("restoreSessions");
    /// `serviceApps`: many [`ServiceApp`](super::ServiceApp).
    pub const SERVICE_APPS: mg::Nav<BackupRestoreRoot, Vec<super::ServiceApp>> = mg::Nav::new(
        "serviceApps",
    );
    /// `sharePointBrowseSessions`: many
    /// [`SharePointBrowseSession`](super::SharePointBrowseSession).
    pub const SHARE_POINT_BROWSE_SESSIONS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SharePointBrowseSession>,
    > = mg::Nav::new("sharePointBrowseSessions");
    /// `sharePointProtectionPolicies`: many
    /// [`SharePointProtectionPolicy`](super::SharePointProtectionPolicy).
    pub const SHARE_POINT_PROTECTION_POLICIES: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SharePointProtectionPolicy>,
    > = mg::Nav::new("sharePointProtectionPolicies");
    /// `sharePointRestoreSessions`: many
    /// [`SharePointRestoreSession`](super::SharePointRestoreSession).
    pub const SHARE_POINT_RESTORE_SESSIONS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SharePointRestoreSession>,
    > = mg::Nav::new("sharePointRestoreSessions");
    /// `siteExclusionUnits`: many [`SiteExclusionUnit`](super::SiteExclusionUnit).
    pub const SITE_EXCLUSION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SiteExclusionUnit>,
    > = mg::Nav::new("siteExclusionUnits");
    /// `siteExclusionUnitsBulkAdditionJobs`: many
    /// [`SiteExclusionUnitsBulkAdditionJob`](super::SiteExclusionUnitsBulkAdditionJob).
    pub const SITE_EXCLUSION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SiteExclusionUnitsBulkAdditionJob>,
    > = mg::Nav::new("siteExclusionUnitsBulkAdditionJobs");
    /// `siteInclusionRules`: many [`SiteProtectionRule`](super::SiteProtectionRule).
    pub const SITE_INCLUSION_RULES: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SiteProtectionRule>,
    > = mg::Nav::new("siteInclusionRules");
    /// `siteProtectionUnits`: many [`SiteProtectionUnit`](super::SiteProtectionUnit).
    pub const SITE_PROTECTION_UNITS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SiteProtectionUnit>,
    > = mg::Nav::new("siteProtectionUnits");
    /// `siteProtectionUnitsBulkAdditionJobs`: many
    /// [`SiteProtectionUnitsBulkAdditionJob`](super::SiteProtectionUnitsBulkAdditionJob).
    pub const SITE_PROTECTION_UNITS_BULK_ADDITION_JOBS: mg::Nav<
        BackupRestoreRoot,
        Vec<super::SiteProtectionUnitsBulkAdditionJob>,
    > = mg::Nav::new("siteProtectionUnitsBulkAdditionJobs");
}
