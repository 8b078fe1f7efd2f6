// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.callSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/callsettings?view=graph-rest-beta>
    CallSettings "microsoft.graph.callSettings" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CallSettings: super::Entity }

impl CallSettings {
    /// `delegates`: many `delegationSettings`, contained
    pub const DELEGATES: mg::Nav<CallSettings, Vec<super::DelegationSettings>> = mg::Nav::new(
        "delegates",
    );
    /// `delegators`: many `delegationSettings`, contained
    pub const DELEGATORS: mg::Nav<CallSettings, Vec<super::DelegationSettings>> = mg::Nav::new(
        "delegators",
    );
}
