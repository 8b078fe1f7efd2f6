// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.baseEntity`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-baseentity?view=graph-rest-beta>
    BaseEntity "microsoft.graph.networkaccess.baseEntity" "entity abstract" : crate::models::Entity => BaseEntityKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String, not null
    name "name" "r": String,
}

mg::derived_from! { BaseEntity: crate::models::Entity }

/// The types derived from `microsoft.graph.networkaccess.baseEntity`.
#[non_exhaustive]
pub enum BaseEntityKind {
    FilteringProfile(Box<super::FilteringProfile>),
    ForwardingProfile(Box<super::ForwardingProfile>),
    ForwardingProfileBase(Box<super::ForwardingProfileBase>),
    Profile(Box<super::Profile>),
    RemoteNetwork(Box<super::RemoteNetwork>),
    /// None of these, or a type that this version does not know.
    Other(Box<BaseEntity>),
}

mg::family! {
    BaseEntity => BaseEntityKind;
    FilteringProfile(super::FilteringProfile),
    ForwardingProfile(super::ForwardingProfile),
    ForwardingProfileBase(super::ForwardingProfileBase),
    Profile(super::Profile),
    RemoteNetwork(super::RemoteNetwork),
}
