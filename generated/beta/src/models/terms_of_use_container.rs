// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termsOfUseContainer`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/termsofusecontainer?view=graph-rest-beta>
    TermsOfUseContainer "microsoft.graph.termsOfUseContainer" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TermsOfUseContainer: super::Entity }

impl TermsOfUseContainer {
    /// `agreementAcceptances`: many `agreementAcceptance`, contained
    pub const AGREEMENT_ACCEPTANCES: mg::Nav<
        TermsOfUseContainer,
        Vec<super::AgreementAcceptance>,
    > = mg::Nav::new("agreementAcceptances");
    /// `agreements`: many `agreement`, contained
    pub const AGREEMENTS: mg::Nav<TermsOfUseContainer, Vec<super::Agreement>> = mg::Nav::new(
        "agreements",
    );
}
