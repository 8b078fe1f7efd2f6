// @generated
use crate::mg;

/// Entity type [`microsoft.graph.termsOfUseContainer`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TermsOfUseContainerResource`], for example
/// `graph.identity_governance().terms_of_use()`.
///
/// [`TermsOfUseContainerResource`]: crate::requests::terms_of_use_container::TermsOfUseContainerResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/termsofusecontainer?view=graph-rest-beta
pub struct TermsOfUseContainer {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TermsOfUseContainer: "microsoft.graph.termsOfUseContainer", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { TermsOfUseContainer: super::Entity }

impl TermsOfUseContainer {
    /// `agreementAcceptances`: many [`AgreementAcceptance`](super::AgreementAcceptance).
    pub const AGREEMENT_ACCEPTANCES: mg::Nav<
        TermsOfUseContainer,
        Vec<super::AgreementAcceptance>,
    > = mg::Nav::new("agreementAcceptances");
    /// `agreements`: many [`Agreement`](super::Agreement).
    pub const AGREEMENTS: mg::Nav<TermsOfUseContainer, Vec<super::Agreement>> = mg::Nav::new(
        "agreements",
    );
}
