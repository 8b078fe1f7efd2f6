// @generated
use crate::mg;

/// Entity type [`microsoft.graph.verifiedIdProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`VerifiedIdProfileCollection`], for example
/// `graph.identity().verified_id().profiles()`.
///
/// [`VerifiedIdProfileCollection`]: crate::requests::verified_id_profile::VerifiedIdProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/verifiedidprofile?view=graph-rest-beta
pub struct VerifiedIdProfile {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `faceCheckConfiguration`. Never null.
    pub face_check_configuration: mg::Field<mg::Boxed<super::FaceCheckConfiguration>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `priority`.
    pub priority: mg::Field<i32>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::VerifiedIdProfileState>>,
    /// `verifiedIdProfileConfiguration`. Never null.
    pub verified_id_profile_configuration: mg::Field<
        mg::Boxed<super::VerifiedIdProfileConfiguration>,
    >,
    /// `verifiedIdUsageConfigurations`.
    pub verified_id_usage_configurations: mg::Field<
        Vec<super::VerifiedIdUsageConfiguration>,
    >,
    /// `verifierDid`. Never null.
    pub verifier_did: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VerifiedIdProfile: "microsoft.graph.verifiedIdProfile", entity, base super::Entity;
    description: "description" required,
    face_check_configuration: "faceCheckConfiguration" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    name: "name" required,
    priority: "priority",
    state: "state" required,
    verified_id_profile_configuration: "verifiedIdProfileConfiguration" required,
    verified_id_usage_configurations: "verifiedIdUsageConfigurations" required,
    verifier_did: "verifierDid" required,
}

mg::derived_from! { VerifiedIdProfile: super::Entity }
