// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.protectionPolicyBase`, by its URL.
    ///
    /// For example `/solutions/backupRestore/protectionPolicies/{protectionPolicyBase-id}`.
    ProtectionPolicyBaseResource(mg::One<models::ProtectionPolicyBase>)
}

impl ProtectionPolicyBaseResource {
    /// `…/microsoft.graph.exchangeProtectionPolicy`
    #[inline]
    pub fn as_exchange_protection_policy(
        &self,
    ) -> requests::exchange_protection_policy::ExchangeProtectionPolicyResource {
        mg::to(self, "microsoft.graph.exchangeProtectionPolicy")
    }

    /// `…/microsoft.graph.oneDriveForBusinessProtectionPolicy`
    #[inline]
    pub fn as_one_drive_for_business_protection_policy(
        &self,
    ) -> requests::one_drive_for_business_protection_policy::OneDriveForBusinessProtectionPolicyResource {
        mg::to(self, "microsoft.graph.oneDriveForBusinessProtectionPolicy")
    }

    /// `…/microsoft.graph.sharePointProtectionPolicy`
    #[inline]
    pub fn as_share_point_protection_policy(
        &self,
    ) -> requests::share_point_protection_policy::SharePointProtectionPolicyResource {
        mg::to(self, "microsoft.graph.sharePointProtectionPolicy")
    }

    /// `POST …/activate`
    #[inline]
    pub fn activate(&self) -> mg::Request<models::ProtectionPolicyBase> {
        mg::Path::action(self, "activate")
    }

    /// `POST …/deactivate`
    #[inline]
    pub fn deactivate(&self) -> mg::Request<models::ProtectionPolicyBase> {
        mg::Path::action(self, "deactivate")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.protectionPolicyBase`, by its URL.
    ///
    /// For example `/solutions/backupRestore/protectionPolicies`.
    ProtectionPolicyBaseCollection(mg::Many<models::ProtectionPolicyBase, ProtectionPolicyBaseResource>)
}

impl ProtectionPolicyBaseCollection {
    /// `…/microsoft.graph.exchangeProtectionPolicy`
    #[inline]
    pub fn as_exchange_protection_policy(
        &self,
    ) -> requests::exchange_protection_policy::ExchangeProtectionPolicyCollection {
        mg::to(self, "microsoft.graph.exchangeProtectionPolicy")
    }

    /// `…/microsoft.graph.oneDriveForBusinessProtectionPolicy`
    #[inline]
    pub fn as_one_drive_for_business_protection_policy(
        &self,
    ) -> requests::one_drive_for_business_protection_policy::OneDriveForBusinessProtectionPolicyCollection {
        mg::to(self, "microsoft.graph.oneDriveForBusinessProtectionPolicy")
    }

    /// `…/microsoft.graph.sharePointProtectionPolicy`
    #[inline]
    pub fn as_share_point_protection_policy(
        &self,
    ) -> requests::share_point_protection_policy::SharePointProtectionPolicyCollection {
        mg::to(self, "microsoft.graph.sharePointProtectionPolicy")
    }
}
