// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.conditionalAccessSettings`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ConditionalAccessSettingsResource`], for example
/// `graph.network_access().settings().conditional_access()`.
///
/// [`ConditionalAccessSettingsResource`]: crate::requests::networkaccess::conditional_access_settings::ConditionalAccessSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-conditionalaccesssettings?view=graph-rest-beta
pub struct ConditionalAccessSettings {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `signalingStatus`. Never null.
    pub signaling_status: mg::Field<mg::Open<super::Status>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessSettings: "microsoft.graph.networkaccess.conditionalAccessSettings", entity, base crate::models::Entity;
    id: "id" key required,
    signaling_status: "signalingStatus" required,
}

mg::derived_from! { ConditionalAccessSettings: crate::models::Entity }
