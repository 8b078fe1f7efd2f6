// @generated
use crate::{mg, models, requests};

/// Requests on one [`FraudProtectionProvider`](models::FraudProtectionProvider): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.identity().risk_prevention().fraud_protection_providers().id(id)`.
#[derive(Clone, Debug)]
pub struct FraudProtectionProviderResource(mg::One<models::FraudProtectionProvider>);

mg::builder! { FraudProtectionProviderResource: mg::One<models::FraudProtectionProvider> }

impl FraudProtectionProviderResource {
    /// `…/microsoft.graph.arkoseFraudProtectionProvider`: cast to
    /// [`ArkoseFraudProtectionProvider`](models::ArkoseFraudProtectionProvider).
    #[doc(alias = "microsoft.graph.arkoseFraudProtectionProvider")]
    #[inline]
    pub fn cast_to_arkose_fraud_protection_provider(
        &self,
    ) -> requests::arkose_fraud_protection_provider::ArkoseFraudProtectionProviderResource {
        mg::navigate(self, "microsoft.graph.arkoseFraudProtectionProvider")
    }

    /// `…/microsoft.graph.humanSecurityFraudProtectionProvider`: cast to
    /// [`HumanSecurityFraudProtectionProvider`](models::HumanSecurityFraudProtectionProvider).
    #[doc(alias = "microsoft.graph.humanSecurityFraudProtectionProvider")]
    #[inline]
    pub fn cast_to_human_security_fraud_protection_provider(
        &self,
    ) -> requests::human_security_fraud_protection_provider::HumanSecurityFraudProtectionProviderResource {
        mg::navigate(self, "microsoft.graph.humanSecurityFraudProtectionProvider")
    }
}

/// Requests on a collection of [`FraudProtectionProvider`](models::FraudProtectionProvider):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity().risk_prevention().fraud_protection_providers()`.
#[derive(Clone, Debug)]
pub struct FraudProtectionProviderCollection(
    mg::Many<models::FraudProtectionProvider, FraudProtectionProviderResource>,
);

mg::builder! { FraudProtectionProviderCollection: mg::Many<models::FraudProtectionProvider, FraudProtectionProviderResource> }

impl FraudProtectionProviderCollection {
    /// `…/microsoft.graph.arkoseFraudProtectionProvider`: the members that are
    /// [`ArkoseFraudProtectionProvider`](models::ArkoseFraudProtectionProvider).
    #[doc(alias = "microsoft.graph.arkoseFraudProtectionProvider")]
    #[inline]
    pub fn cast_to_arkose_fraud_protection_provider(
        &self,
    ) -> requests::arkose_fraud_protection_provider::ArkoseFraudProtectionProviderCollection {
        mg::navigate(self, "microsoft.graph.arkoseFraudProtectionProvider")
    }

    /// `…/microsoft.graph.humanSecurityFraudProtectionProvider`: the members that are
    /// [`HumanSecurityFraudProtectionProvider`](models::HumanSecurityFraudProtectionProvider).
    #[doc(alias = "microsoft.graph.humanSecurityFraudProtectionProvider")]
    #[inline]
    pub fn cast_to_human_security_fraud_protection_provider(
        &self,
    ) -> requests::human_security_fraud_protection_provider::HumanSecurityFraudProtectionProviderCollection {
        mg::navigate(self, "microsoft.graph.humanSecurityFraudProtectionProvider")
    }
}
