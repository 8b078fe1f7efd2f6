// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.verifiedIdProfile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/verifiedidprofile?view=graph-rest-beta>
    VerifiedIdProfile "microsoft.graph.verifiedIdProfile" "entity" : super::Entity;
    /// `description`: String, not null
    description "description" "r": String,
    /// `faceCheckConfiguration`: faceCheckConfiguration, not null
    face_check_configuration "faceCheckConfiguration" "r": mg::Boxed<super::FaceCheckConfiguration>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `name`: String, not null
    name "name" "r": String,
    /// `priority`: Int32
    priority "priority": i32,
    /// `state`: verifiedIdProfileState, not null
    state "state" "r": mg::Open<super::VerifiedIdProfileState>,
    /// `verifiedIdProfileConfiguration`: verifiedIdProfileConfiguration, not null
    verified_id_profile_configuration "verifiedIdProfileConfiguration" "r": mg::Boxed<super::VerifiedIdProfileConfiguration>,
    /// `verifiedIdUsageConfigurations`: Collection(verifiedIdUsageConfiguration), items not null
    verified_id_usage_configurations "verifiedIdUsageConfigurations" "r": Vec<super::VerifiedIdUsageConfiguration>,
    /// `verifierDid`: String, not null
    verifier_did "verifierDid" "r": String,
}

mg::derived_from! { VerifiedIdProfile: super::Entity }
