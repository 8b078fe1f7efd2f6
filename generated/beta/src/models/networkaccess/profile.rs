// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.profile`, an abstract entity type derived from `microsoft.graph.networkaccess.baseEntity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-profile?view=graph-rest-beta>
    Profile "microsoft.graph.networkaccess.profile" "entity abstract" : super::BaseEntity => ProfileKind;
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String, not null
    name "name" "r": String,
    /// `state`: microsoft.graph.networkaccess.status, not null
    state "state" "r": mg::Open<super::Status>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { Profile: super::BaseEntity, crate::models::Entity }

impl Profile {
    /// `policies`: many `microsoft.graph.networkaccess.policyLink`, contained
    pub const POLICIES: mg::Nav<Profile, Vec<super::PolicyLink>> = mg::Nav::new(
        "policies",
    );
}

/// The types derived from `microsoft.graph.networkaccess.profile`.
#[non_exhaustive]
pub enum ProfileKind {
    FilteringProfile(Box<super::FilteringProfile>),
    ForwardingProfile(Box<super::ForwardingProfile>),
    ForwardingProfileBase(Box<super::ForwardingProfileBase>),
    /// None of these, or a type that this version does not know.
    Other(Box<Profile>),
}

mg::family! {
    Profile => ProfileKind;
    FilteringProfile(super::FilteringProfile),
    ForwardingProfile(super::ForwardingProfile),
    ForwardingProfileBase(super::ForwardingProfileBase),
}
