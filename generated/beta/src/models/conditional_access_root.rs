// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/conditionalaccessroot?view=graph-rest-beta>
    ConditionalAccessRoot "microsoft.graph.conditionalAccessRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ConditionalAccessRoot: super::Entity }

impl ConditionalAccessRoot {
    /// `authenticationContextClassReferences`: many `authenticationContextClassReference`, contained
    pub const AUTHENTICATION_CONTEXT_CLASS_REFERENCES: mg::Nav<
        ConditionalAccessRoot,
        Vec<super::AuthenticationContextClassReference>,
    > = mg::Nav::new("authenticationContextClassReferences");
    /// `authenticationStrength`: `authenticationStrengthRoot`, contained
    pub const AUTHENTICATION_STRENGTH: mg::Nav<
        ConditionalAccessRoot,
        super::AuthenticationStrengthRoot,
    > = mg::Nav::new("authenticationStrength");
    /// `authenticationStrengths`: `authenticationStrengthRoot`, contained
    #[deprecated(
        note = "deprecated since 2023-02-01, to be removed on 2023-03-31 (revision 2023-02/AuthenticationStrengthsRemove)"
    )]
    pub const AUTHENTICATION_STRENGTHS: mg::Nav<
        ConditionalAccessRoot,
        super::AuthenticationStrengthRoot,
    > = mg::Nav::new("authenticationStrengths");
    /// `deletedItems`: `caPoliciesDeletableRoot`, contained
    pub const DELETED_ITEMS: mg::Nav<
        ConditionalAccessRoot,
        super::CaPoliciesDeletableRoot,
    > = mg::Nav::new("deletedItems");
    /// `namedLocations`: many `namedLocation`, contained
    pub const NAMED_LOCATIONS: mg::Nav<
        ConditionalAccessRoot,
        Vec<super::NamedLocation>,
    > = mg::Nav::new("namedLocations");
    /// `policies`: many `conditionalAccessPolicy`, contained
    pub const POLICIES: mg::Nav<
        ConditionalAccessRoot,
        Vec<super::ConditionalAccessPolicy>,
    > = mg::Nav::new("policies");
    /// `templates`: many `conditionalAccessTemplate`, contained
    pub const TEMPLATES: mg::Nav<
        ConditionalAccessRoot,
        Vec<super::ConditionalAccessTemplate>,
    > = mg::Nav::new("templates");
}
