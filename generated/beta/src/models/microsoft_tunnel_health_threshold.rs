// @generated
use crate::mg;

/// Entity type [`microsoft.graph.microsoftTunnelHealthThreshold`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MicrosoftTunnelHealthThresholdCollection`], for example
/// `graph.device_management().microsoft_tunnel_health_thresholds()`.
///
/// [`MicrosoftTunnelHealthThresholdCollection`]: crate::requests::microsoft_tunnel_health_threshold::MicrosoftTunnelHealthThresholdCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/microsofttunnelhealththreshold?view=graph-rest-beta
pub struct MicrosoftTunnelHealthThreshold {
    /// `defaultHealthyThreshold`. Never null.
    pub default_healthy_threshold: mg::Field<i64>,
    /// `defaultUnhealthyThreshold`. Never null.
    pub default_unhealthy_threshold: mg::Field<i64>,
    /// `healthyThreshold`. Never null.
    pub healthy_threshold: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `unhealthyThreshold`. Never null.
    pub unhealthy_threshold: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftTunnelHealthThreshold: "microsoft.graph.microsoftTunnelHealthThreshold", entity, base super::Entity;
    default_healthy_threshold: "defaultHealthyThreshold" required,
    default_unhealthy_threshold: "defaultUnhealthyThreshold" required,
    healthy_threshold: "healthyThreshold" required,
    id: "id" key required,
    unhealthy_threshold: "unhealthyThreshold" required,
}

mg::derived_from! { MicrosoftTunnelHealthThreshold: super::Entity }
