// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcUserSettingsPersistenceConfiguration`.
pub struct CloudPcUserSettingsPersistenceConfiguration {
    /// `userSettingsPersistenceEnabled`. Never null.
    pub user_settings_persistence_enabled: mg::Field<bool>,
    /// `userSettingsPersistenceStorageSizeCategory`.
    pub user_settings_persistence_storage_size_category: mg::Field<
        mg::Open<super::CloudPcUserSettingsPersistenceStorageSizeCategory>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcUserSettingsPersistenceConfiguration: "microsoft.graph.cloudPcUserSettingsPersistenceConfiguration", complex;
    user_settings_persistence_enabled: "userSettingsPersistenceEnabled" required,
    user_settings_persistence_storage_size_category: "userSettingsPersistenceStorageSizeCategory",
}
