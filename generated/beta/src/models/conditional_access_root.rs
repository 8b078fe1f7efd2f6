// @generated
use crate::mg;

/// Entity type [`microsoft.graph.conditionalAccessRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ConditionalAccessRootResource`], for example `graph.conditional_access()`.
///
/// Operations: `evaluate`.
///
/// [`ConditionalAccessRootResource`]: crate::requests::conditional_access_root::ConditionalAccessRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/conditionalaccessroot?view=graph-rest-beta
pub struct ConditionalAccessRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessRoot: "microsoft.graph.conditionalAccessRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { ConditionalAccessRoot: super::Entity }

impl ConditionalAccessRoot {
    /// `authenticationContextClassReferences`: many
    /// [`AuthenticationContextClassReference`](super::AuthenticationContextClassReference).
    pub const AUTHENTICATION_CONTEXT_CLASS_REFERENCES: mg::Nav<
        ConditionalAccessRoot,
        Vec<super::AuthenticationContextClassReference>,
    > = mg::Nav::new("authenticationContextClassReferences");
    /// `authenticationStrength`: [`AuthenticationStrengthRoot`](super::AuthenticationStrengthRoot).
    pub const AUTHENTICATION_STRENGTH: mg::Nav<
        ConditionalAccessRoot,
        super::AuthenticationStrengthRoot,
    > = mg::Nav::new("authenticationStrength");
    /// `authenticationStrengths`:
    /// [`AuthenticationStrengthRoot`](super::AuthenticationStrengthRoot).
    #[deprecated(
        note = "deprecated since 2023-02-01, to be removed on 2023-03-31 (revision 2023-02/AuthenticationStrengthsRemove)"
    )]
    pub const AUTHENTICATION_STRENGTHS: mg::Nav<
        ConditionalAccessRoot,
        super::AuthenticationStrengthRoot,
    > = mg::Nav::new("authenticationStrengths");
    /// `deletedItems`: [`CaPoliciesDeletableRoot`](super::CaPoliciesDeletableRoot).
    pub const DELETED_ITEMS: mg::Nav<
        ConditionalAccessRoot,
        super::CaPoliciesDeletableRoot,
    > = mg::Nav::new("deletedItems");
    /// `namedLocations`: many [`NamedLocation`](super::NamedLocation).
    pub const NAMED_LOCATIONS: mg::Nav<
        ConditionalAccessRoot,
        Vec<super::NamedLocation>,
    > = mg::Nav::new("namedLocations");
    /// `policies`: many [`ConditionalAccessPolicy`](super::ConditionalAccessPolicy).
    pub const POLICIES: mg::Nav<
        ConditionalAccessRoot,
        Vec<super::ConditionalAccessPolicy>,
    > = mg::Nav::new("policies");
    /// `templates`: many [`ConditionalAccessTemplate`](super::ConditionalAccessTemplate).
    pub const TEMPLATES: mg::Nav<
        ConditionalAccessRoot,
        Vec<super::ConditionalAccessTemplate>,
    > = mg::Nav::new("templates");
}
