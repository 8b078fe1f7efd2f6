// @generated
use crate::mg;

/// Entity type [`microsoft.graph.callSettings`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`CallSettingsResource`](crate::requests::call_settings::CallSettingsResource), for
/// example `graph.me().communications().call_settings()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/callsettings?view=graph-rest-beta
pub struct CallSettings {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CallSettings: "microsoft.graph.callSettings", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { CallSettings: super::Entity }

impl CallSettings {
    /// `delegates`: many [`DelegationSettings`](super::DelegationSettings).
    pub const DELEGATES: mg::Nav<CallSettings, Vec<super::DelegationSettings>> = mg::Nav::new(
        "delegates",
    );
    /// `delegators`: many [`DelegationSettings`](super::DelegationSettings).
    pub const DELEGATORS: mg::Nav<CallSettings, Vec<super::DelegationSettings>> = mg::Nav::new(
        "delegators",
    );
}
