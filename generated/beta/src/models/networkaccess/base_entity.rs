// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.networkaccess.baseEntity`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-baseentity?view=graph-rest-beta
pub struct BaseEntity {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BaseEntity: "microsoft.graph.networkaccess.baseEntity", entity abstract, base crate::models::Entity, family BaseEntityKind;
    id: "id" key required,
    name: "name" required,
}

mg::derived_from! { BaseEntity: crate::models::Entity }

/// The types derived from [`BaseEntity`].
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
