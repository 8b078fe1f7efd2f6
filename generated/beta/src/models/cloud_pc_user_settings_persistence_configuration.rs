// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcUserSettingsPersistenceConfiguration`, a complex type.
    CloudPcUserSettingsPersistenceConfiguration "microsoft.graph.cloudPcUserSettingsPersistenceConfiguration" "complex";
    /// `userSettingsPersistenceEnabled`: Boolean, not null
    user_settings_persistence_enabled "userSettingsPersistenceEnabled" "r": bool,
    /// `userSettingsPersistenceStorageSizeCategory`: cloudPcUserSettingsPersistenceStorageSizeCategory
    user_settings_persistence_storage_size_category "userSettingsPersistenceStorageSizeCategory": mg::Open<super::CloudPcUserSettingsPersistenceStorageSizeCategory>,
}
