// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.embeddedSIMActivationCodePool`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/embeddedsimactivationcodepool?view=graph-rest-beta>
    EmbeddedSimActivationCodePool "microsoft.graph.embeddedSIMActivationCodePool" "entity" : super::Entity;
    /// `activationCodeCount`: Int32, not null
    activation_code_count "activationCodeCount" "r": i32,
    /// `activationCodes`: Collection(embeddedSIMActivationCode), items not null
    activation_codes "activationCodes" "r": Vec<super::EmbeddedSimActivationCode>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `modifiedDateTime`: DateTimeOffset, not null
    modified_date_time "modifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { EmbeddedSimActivationCodePool: super::Entity }

impl EmbeddedSimActivationCodePool {
    /// `assignments`: many `embeddedSIMActivationCodePoolAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        EmbeddedSimActivationCodePool,
        Vec<super::EmbeddedSimActivationCodePoolAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceStates`: many `embeddedSIMDeviceState`, contained
    pub const DEVICE_STATES: mg::Nav<
        EmbeddedSimActivationCodePool,
        Vec<super::EmbeddedSimDeviceState>,
    > = mg::Nav::new("deviceStates");
}
