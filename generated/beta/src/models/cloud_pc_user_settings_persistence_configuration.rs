// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcUserSettingsPersistenceConfiguration`, a complex type.
    CloudPcUserSettingsPersistenceConfiguration "microsoft.graph.cloudPcUserSettingsPersistenceConfiguration" "complex";
    /// `userSettingsPersistenceEnabled`: Boolean
    user_settings_persistence_enabled "userSettingsPersistenceEnabled": bool,
    /// `userSettingsPersistenceStorageSizeCategory`: cloudPcUserSettingsPersistenceStorageSizeCategory, not null
    user_settings_persistence_storage_size_category "userSettingsPersistenceStorageSizeCategory" "r": mg::Open<super::CloudPcUserSettingsPersistenceStorageSizeCategory>,
}
