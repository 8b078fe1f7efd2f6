// @generated
use crate::mg;

/// Complex type `microsoft.graph.onPremisesDirectorySynchronizationFeature`.
pub struct OnPremisesDirectorySynchronizationFeature {
    /// `allowOnPremUpdateOfOnPremisesObjectIdentifierEnabled`.
    pub allow_on_prem_update_of_on_premises_object_identifier_enabled: mg::Field<bool>,
    /// `blockCloudObjectTakeoverThroughHardMatchEnabled`.
    pub block_cloud_object_takeover_through_hard_match_enabled: mg::Field<bool>,
    /// `blockSoftMatchEnabled`.
    pub block_soft_match_enabled: mg::Field<bool>,
    /// `bypassDirSyncOverridesEnabled`.
    pub bypass_dir_sync_overrides_enabled: mg::Field<bool>,
    /// `cloudPasswordPolicyForPasswordSyncedUsersEnabled`.
    pub cloud_password_policy_for_password_synced_users_enabled: mg::Field<bool>,
    /// `concurrentCredentialUpdateEnabled`.
    pub concurrent_credential_update_enabled: mg::Field<bool>,
    /// `concurrentOrgIdProvisioningEnabled`.
    pub concurrent_org_id_provisioning_enabled: mg::Field<bool>,
    /// `deviceWritebackEnabled`.
    pub device_writeback_enabled: mg::Field<bool>,
    /// `directoryExtensionsEnabled`.
    pub directory_extensions_enabled: mg::Field<bool>,
    /// `fopeConflictResolutionEnabled`.
    pub fope_conflict_resolution_enabled: mg::Field<bool>,
    /// `groupWriteBackEnabled`.
    pub group_write_back_enabled: mg::Field<bool>,
    /// `passwordSyncEnabled`.
    pub password_sync_enabled: mg::Field<bool>,
    /// `passwordWritebackEnabled`.
    pub password_writeback_enabled: mg::Field<bool>,
    /// `quarantineUponProxyAddressesConflictEnabled`.
    pub quarantine_upon_proxy_addresses_conflict_enabled: mg::Field<bool>,
    /// `quarantineUponUpnConflictEnabled`.
    pub quarantine_upon_upn_conflict_enabled: mg::Field<bool>,
    /// `softMatchOnUpnEnabled`.
    pub soft_match_on_upn_enabled: mg::Field<bool>,
    /// `synchronizeUpnForManagedUsersEnabled`.
    pub synchronize_upn_for_managed_users_enabled: mg::Field<bool>,
    /// `unifiedGroupWritebackEnabled`.
    pub unified_group_writeback_enabled: mg::Field<bool>,
    /// `userForcePasswordChangeOnLogonEnabled`.
    pub user_force_password_change_on_logon_enabled: mg::Field<bool>,
    /// `userWritebackEnabled`.
    pub user_writeback_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnPremisesDirectorySynchronizationFeature: "microsoft.graph.onPremisesDirectorySynchronizationFeature", complex;
    allow_on_prem_update_of_on_premises_object_identifier_enabled: "allowOnPremUpdateOfOnPremisesObjectIdentifierEnabled",
    block_cloud_object_takeover_through_hard_match_enabled: "blockCloudObjectTakeoverThroughHardMatchEnabled",
    block_soft_match_enabled: "blockSoftMatchEnabled",
    bypass_dir_sync_overrides_enabled: "bypassDirSyncOverridesEnabled",
    cloud_password_policy_for_password_synced_users_enabled: "cloudPasswordPolicyForPasswordSyncedUsersEnabled",
    concurrent_credential_update_enabled: "concurrentCredentialUpdateEnabled",
    concurrent_org_id_provisioning_enabled: "concurrentOrgIdProvisioningEnabled",
    device_writeback_enabled: "deviceWritebackEnabled",
    directory_extensions_enabled: "directoryExtensionsEnabled",
    fope_conflict_resolution_enabled: "fopeConflictResolutionEnabled",
    group_write_back_enabled: "groupWriteBackEnabled",
    password_sync_enabled: "passwordSyncEnabled",
    password_writeback_enabled: "passwordWritebackEnabled",
    quarantine_upon_proxy_addresses_conflict_enabled: "quarantineUponProxyAddressesConflictEnabled",
    quarantine_upon_upn_conflict_enabled: "quarantineUponUpnConflictEnabled",
    soft_match_on_upn_enabled: "softMatchOnUpnEnabled",
    synchronize_upn_for_managed_users_enabled: "synchronizeUpnForManagedUsersEnabled",
    unified_group_writeback_enabled: "unifiedGroupWritebackEnabled",
    user_force_password_change_on_logon_enabled: "userForcePasswordChangeOnLogonEnabled",
    user_writeback_enabled: "userWritebackEnabled",
}
