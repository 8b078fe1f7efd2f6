// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPCUserSettingsPersistenceDetail`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcUserSettingsPersistenceDetailResource`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .virtual_endpoint()
///     .provisioning_policies()
///     .id(id)
///     .assignments()
///     .id(id)
///     .user_settings_persistence_detail()
/// ```
///
/// Operations: `batch_cleanup_user_settings_persistence_profile`,
/// `retrieve_user_settings_persistence_profile_usage`,
/// `retrieve_user_settings_persistence_profiles`.
///
/// [`CloudPcUserSettingsPersistenceDetailResource`]: crate::requests::cloud_pc_user_settings_persistence_detail::CloudPcUserSettingsPersistenceDetailResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcusersettingspersistencedetail?view=graph-rest-beta
pub struct CloudPcUserSettingsPersistenceDetail {
    /// `gracePeriodEndDateTime`.
    pub grace_period_end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcUserSettingsPersistenceDetail: "microsoft.graph.cloudPCUserSettingsPersistenceDetail", entity, base super::Entity;
    grace_period_end_date_time: "gracePeriodEndDateTime",
    id: "id" key required,
}

mg::derived_from! { CloudPcUserSettingsPersistenceDetail: super::Entity }
