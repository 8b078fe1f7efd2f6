// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.networkaccess.profile`][reference], derived from
/// [`BaseEntity`](super::BaseEntity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-profile?view=graph-rest-beta
pub struct Profile {
    /// `description`.
    pub description: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::Status>>,
    /// `version`. Never null.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Profile: "microsoft.graph.networkaccess.profile", entity abstract, base super::BaseEntity, family ProfileKind;
    description: "description",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name" required,
    state: "state" required,
    version: "version" required,
}

mg::derived_from! { Profile: super::BaseEntity, crate::models::Entity }

impl Profile {
    /// `policies`: many [`PolicyLink`](super::PolicyLink).
    pub const POLICIES: mg::Nav<Profile, Vec<super::PolicyLink>> = mg::Nav::new(
        "policies",
    );
}

/// The types derived from [`Profile`].
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
