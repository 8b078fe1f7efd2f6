// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftTunnelHealthThreshold`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/microsofttunnelhealththreshold?view=graph-rest-beta>
    MicrosoftTunnelHealthThreshold "microsoft.graph.microsoftTunnelHealthThreshold" "entity" : super::Entity;
    /// `defaultHealthyThreshold`: Int64, not null
    default_healthy_threshold "defaultHealthyThreshold" "r": i64,
    /// `defaultUnhealthyThreshold`: Int64, not null
    default_unhealthy_threshold "defaultUnhealthyThreshold" "r": i64,
    /// `healthyThreshold`: Int64, not null
    healthy_threshold "healthyThreshold" "r": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `unhealthyThreshold`: Int64, not null
    unhealthy_threshold "unhealthyThreshold" "r": i64,
}

mg::derived_from! { MicrosoftTunnelHealthThreshold: super::Entity }
