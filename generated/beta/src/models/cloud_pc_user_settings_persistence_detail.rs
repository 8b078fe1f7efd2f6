// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPCUserSettingsPersistenceDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcusersettingspersistencedetail?view=graph-rest-beta>
    CloudPcUserSettingsPersistenceDetail "microsoft.graph.cloudPCUserSettingsPersistenceDetail" "entity" : super::Entity;
    /// `gracePeriodEndDateTime`: DateTimeOffset
    grace_period_end_date_time "gracePeriodEndDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CloudPcUserSettingsPersistenceDetail: super::Entity }
