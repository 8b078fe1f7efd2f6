// @generated
use crate::mg;

/// Entity type [`microsoft.graph.serviceLevelAgreementRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ServiceLevelAgreementRootResource`], for example `graph.reports().sla()`.
///
/// [`ServiceLevelAgreementRootResource`]: crate::requests::service_level_agreement_root::ServiceLevelAgreementRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/servicelevelagreementroot?view=graph-rest-beta
pub struct ServiceLevelAgreementRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceLevelAgreementRoot: "microsoft.graph.serviceLevelAgreementRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { ServiceLevelAgreementRoot: super::Entity }

impl ServiceLevelAgreementRoot {
    /// `azureADAuthentication`: [`AzureAdAuthentication`](super::AzureAdAuthentication).
    pub const AZURE_AD_AUTHENTICATION: mg::Nav<
        ServiceLevelAgreementRoot,
        super::AzureAdAuthentication,
    > = mg::Nav::new("azureADAuthentication");
}
