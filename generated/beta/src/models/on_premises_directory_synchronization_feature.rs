// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesDirectorySynchronizationFeature`, a complex type.
    OnPremisesDirectorySynchronizationFeature "microsoft.graph.onPremisesDirectorySynchronizationFeature" "complex";
    /// `allowOnPremUpdateOfOnPremisesObjectIdentifierEnabled`: Boolean
    allow_on_prem_update_of_on_premises_object_identifier_enabled "allowOnPremUpdateOfOnPremisesObjectIdentifierEnabled": bool,
    /// `blockCloudObjectTakeoverThroughHardMatchEnabled`: Boolean
    block_cloud_object_takeover_through_hard_match_enabled "blockCloudObjectTakeoverThroughHardMatchEnabled": bool,
    /// `blockSoftMatchEnabled`: Boolean
    block_soft_match_enabled "blockSoftMatchEnabled": bool,
    /// `bypassDirSyncOverridesEnabled`: Boolean
    bypass_dir_sync_overrides_enabled "bypassDirSyncOverridesEnabled": bool,
    /// `cloudPasswordPolicyForPasswordSyncedUsersEnabled`: Boolean
    cloud_password_policy_for_password_synced_users_enabled "cloudPasswordPolicyForPasswordSyncedUsersEnabled": bool,
    /// `concurrentCredentialUpdateEnabled`: Boolean
    concurrent_credential_update_enabled "concurrentCredentialUpdateEnabled": bool,
    /// `concurrentOrgIdProvisioningEnabled`: Boolean
    concurrent_org_id_provisioning_enabled "concurrentOrgIdProvisioningEnabled": bool,
    /// `deviceWritebackEnabled`: Boolean
    device_writeback_enabled "deviceWritebackEnabled": bool,
    /// `directoryExtensionsEnabled`: Boolean
    directory_extensions_enabled "directoryExtensionsEnabled": bool,
    /// `fopeConflictResolutionEnabled`: Boolean
    fope_conflict_resolution_enabled "fopeConflictResolutionEnabled": bool,
    /// `groupWriteBackEnabled`: Boolean
    group_write_back_enabled "groupWriteBackEnabled": bool,
    /// `passwordSyncEnabled`: Boolean
    password_sync_enabled "passwordSyncEnabled": bool,
    /// `passwordWritebackEnabled`: Boolean
    password_writeback_enabled "passwordWritebackEnabled": bool,
    /// `quarantineUponProxyAddressesConflictEnabled`: Boolean
    quarantine_upon_proxy_addresses_conflict_enabled "quarantineUponProxyAddressesConflictEnabled": bool,
    /// `quarantineUponUpnConflictEnabled`: Boolean
    quarantine_upon_upn_conflict_enabled "quarantineUponUpnConflictEnabled": bool,
    /// `softMatchOnUpnEnabled`: Boolean
    soft_match_on_upn_enabled "softMatchOnUpnEnabled": bool,
    /// `synchronizeUpnForManagedUsersEnabled`: Boolean
    synchronize_upn_for_managed_users_enabled "synchronizeUpnForManagedUsersEnabled": bool,
    /// `unifiedGroupWritebackEnabled`: Boolean
    unified_group_writeback_enabled "unifiedGroupWritebackEnabled": bool,
    /// `userForcePasswordChangeOnLogonEnabled`: Boolean
    user_force_password_change_on_logon_enabled "userForcePasswordChangeOnLogonEnabled": bool,
    /// `userWritebackEnabled`: Boolean
    user_writeback_enabled "userWritebackEnabled": bool,
}
