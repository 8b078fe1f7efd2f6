// @generated
use crate::mg;

/// Enumeration `microsoft.graph.groupPolicySettingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupPolicySettingType {
    /// `unknown` (0)
    Unknown,
    /// `policy` (1)
    Policy,
    /// `account` (2)
    Account,
    /// `securityOptions` (3)
    SecurityOptions,
    /// `userRightsAssignment` (4)
    UserRightsAssignment,
    /// `auditSetting` (5)
    AuditSetting,
    /// `windowsFirewallSettings` (6)
    WindowsFirewallSettings,
    /// `appLockerRuleCollection` (7)
    AppLockerRuleCollection,
    /// `dataSourcesSettings` (8)
    DataSourcesSettings,
    /// `devicesSettings` (9)
    DevicesSettings,
    /// `driveMapSettings` (10)
    DriveMapSettings,
    /// `environmentVariables` (11)
    EnvironmentVariables,
    /// `filesSettings` (12)
    FilesSettings,
    /// `folderOptions` (13)
    FolderOptions,
    /// `folders` (14)
    Folders,
    /// `iniFiles` (15)
    IniFiles,
    /// `internetOptions` (16)
    InternetOptions,
    /// `localUsersAndGroups` (17)
    LocalUsersAndGroups,
    /// `networkOptions` (18)
    NetworkOptions,
    /// `networkShares` (19)
    NetworkShares,
    /// `ntServices` (20)
    NtServices,
    /// `powerOptions` (21)
    PowerOptions,
    /// `printers` (22)
    Printers,
    /// `regionalOptionsSettings` (23)
    RegionalOptionsSettings,
    /// `registrySettings` (24)
    RegistrySettings,
    /// `scheduledTasks` (25)
    ScheduledTasks,
    /// `shortcutSettings` (26)
    ShortcutSettings,
    /// `startMenuSettings` (27)
    StartMenuSettings,
}

mg::enumeration! {
    GroupPolicySettingType: "microsoft.graph.groupPolicySettingType";
    Unknown: "unknown" = 0,
    Policy: "policy" = 1,
    Account: "account" = 2,
    SecurityOptions: "securityOptions" = 3,
    UserRightsAssignment: "userRightsAssignment" = 4,
    AuditSetting: "auditSetting" = 5,
    WindowsFirewallSettings: "windowsFirewallSettings" = 6,
    AppLockerRuleCollection: "appLockerRuleCollection" = 7,
    DataSourcesSettings: "dataSourcesSettings" = 8,
    DevicesSettings: "devicesSettings" = 9,
    DriveMapSettings: "driveMapSettings" = 10,
    EnvironmentVariables: "environmentVariables" = 11,
    FilesSettings: "filesSettings" = 12,
    FolderOptions: "folderOptions" = 13,
    Folders: "folders" = 14,
    IniFiles: "iniFiles" = 15,
    InternetOptions: "internetOptions" = 16,
    LocalUsersAndGroups: "localUsersAndGroups" = 17,
    NetworkOptions: "networkOptions" = 18,
    NetworkShares: "networkShares" = 19,
    NtServices: "ntServices" = 20,
    PowerOptions: "powerOptions" = 21,
    Printers: "printers" = 22,
    RegionalOptionsSettings: "regionalOptionsSettings" = 23,
    RegistrySettings: "registrySettings" = 24,
    ScheduledTasks: "scheduledTasks" = 25,
    ShortcutSettings: "shortcutSettings" = 26,
    StartMenuSettings: "startMenuSettings" = 27,
}
