// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.fraudProtectionProvider`, by its URL.
    ///
    /// For example `/identity/riskPrevention/fraudProtectionProviders/{fraudProtectionProvider-id}`.
    FraudProtectionProviderResource(mg::One<models::FraudProtectionProvider>)
}

impl FraudProtectionProviderResource {
    /// `…/microsoft.graph.arkoseFraudProtectionProvider`
    #[inline]
    pub fn as_arkose_fraud_protection_provider(
        &self,
    ) -> requests::arkose_fraud_protection_provider::ArkoseFraudProtectionProviderResource {
        mg::to(self, "microsoft.graph.arkoseFraudProtectionProvider")
    }

    /// `…/microsoft.graph.humanSecurityFraudProtectionProvider`
    #[inline]
    pub fn as_human_security_fraud_protection_provider(
        &self,
    ) -> requests::human_security_fraud_protection_provider::HumanSecurityFraudProtectionProviderResource {
        mg::to(self, "microsoft.graph.humanSecurityFraudProtectionProvider")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.fraudProtectionProvider`, by its URL.
    ///
    /// For example `/identity/riskPrevention/fraudProtectionProviders`.
    FraudProtectionProviderCollection(mg::Many<models::FraudProtectionProvider, FraudProtectionProviderResource>)
}

impl FraudProtectionProviderCollection {
    /// `…/microsoft.graph.arkoseFraudProtectionProvider`
    #[inline]
    pub fn as_arkose_fraud_protection_provider(
        &self,
    ) -> requests::arkose_fraud_protection_provider::ArkoseFraudProtectionProviderCollection {
        mg::to(self, "microsoft.graph.arkoseFraudProtectionProvider")
    }

    /// `…/microsoft.graph.humanSecurityFraudProtectionProvider`
    #[inline]
    pub fn as_human_security_fraud_protection_provider(
        &self,
    ) -> requests::human_security_fraud_protection_provider::HumanSecurityFraudProtectionProviderCollection {
        mg::to(self, "microsoft.graph.humanSecurityFraudProtectionProvider")
    }
}
