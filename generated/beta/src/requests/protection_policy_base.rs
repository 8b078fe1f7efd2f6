// @generated
use crate::{mg, models, requests};

/// Requests on one [`ProtectionPolicyBase`](models::ProtectionPolicyBase): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.solutions().backup_restore().protection_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct ProtectionPolicyBaseResource(mg::One<models::ProtectionPolicyBase>);

mg::builder! { ProtectionPolicyBaseResource: mg::One<models::ProtectionPolicyBase> }

impl ProtectionPolicyBaseResource {
    /// `…/microsoft.graph.exchangeProtectionPolicy`: cast to
    /// [`ExchangeProtectionPolicy`](models::ExchangeProtectionPolicy).
    #[doc(alias = "microsoft.graph.exchangeProtectionPolicy")]
    #[inline]
    pub fn cast_to_exchange_protection_policy(
        &self,
    ) -> requests::exchange_protection_policy::ExchangeProtectionPolicyResource {
        mg::navigate(self, "microsoft.graph.exchangeProtectionPolicy")
    }

    /// `…/microsoft.graph.oneDriveForBusinessProtectionPolicy`: cast to
    /// [`OneDriveForBusinessProtectionPolicy`](models::OneDriveForBusinessProtectionPolicy).
    #[doc(alias = "microsoft.graph.oneDriveForBusinessProtectionPolicy")]
    #[inline]
    pub fn cast_to_one_drive_for_business_protection_policy(
        &self,
    ) -> requests::one_drive_for_business_protection_policy::OneDriveForBusinessProtectionPolicyResource {
        mg::navigate(self, "microsoft.graph.oneDriveForBusinessProtectionPolicy")
    }

    /// `…/microsoft.graph.sharePointProtectionPolicy`: cast to
    /// [`SharePointProtectionPolicy`](models::SharePointProtectionPolicy).
    #[doc(alias = "microsoft.graph.sharePointProtectionPolicy")]
    #[inline]
    pub fn cast_to_share_point_protection_policy(
        &self,
    ) -> requests::share_point_protection_policy::SharePointProtectionPolicyResource {
        mg::navigate(self, "microsoft.graph.sharePointProtectionPolicy")
    }

    /// `POST …/activate`.
    ///
    /// Returns [`ProtectionPolicyBase`](models::ProtectionPolicyBase).
    #[inline]
    pub fn activate(&self) -> mg::Request<models::ProtectionPolicyBase> {
        self.raw().action("activate")
    }

    /// `POST …/deactivate`.
    ///
    /// Returns [`ProtectionPolicyBase`](models::ProtectionPolicyBase).
    #[inline]
    pub fn deactivate(&self) -> mg::Request<models::ProtectionPolicyBase> {
        self.raw().action("deactivate")
    }
}

/// Requests on a collection of [`ProtectionPolicyBase`](models::ProtectionPolicyBase): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.solutions().backup_restore().protection_policies()`.
#[derive(Clone, Debug)]
pub struct ProtectionPolicyBaseCollection(
    mg::Many<models::ProtectionPolicyBase, ProtectionPolicyBaseResource>,
);

mg::builder! { ProtectionPolicyBaseCollection: mg::Many<models::ProtectionPolicyBase, ProtectionPolicyBaseResource> }

impl ProtectionPolicyBaseCollection {
    /// `…/microsoft.graph.exchangeProtectionPolicy`: the members that are
    /// [`ExchangeProtectionPolicy`](models::ExchangeProtectionPolicy).
    #[doc(alias = "microsoft.graph.exchangeProtectionPolicy")]
    #[inline]
    pub fn cast_to_exchange_protection_policy(
        &self,
    ) -> requests::exchange_protection_policy::ExchangeProtectionPolicyCollection {
        mg::navigate(self, "microsoft.graph.exchangeProtectionPolicy")
    }

    /// `…/microsoft.graph.oneDriveForBusinessProtectionPolicy`: the members that are
    /// [`OneDriveForBusinessProtectionPolicy`](models::OneDriveForBusinessProtectionPolicy).
    #[doc(alias = "microsoft.graph.oneDriveForBusinessProtectionPolicy")]
    #[inline]
    pub fn cast_to_one_drive_for_business_protection_policy(
        &self,
    ) -> requests::one_drive_for_business_protection_policy::OneDriveForBusinessProtectionPolicyCollection {
        mg::navigate(self, "microsoft.graph.oneDriveForBusinessProtectionPolicy")
    }

    /// `…/microsoft.graph.sharePointProtectionPolicy`: the members that are
    /// [`SharePointProtectionPolicy`](models::SharePointProtectionPolicy).
    #[doc(alias = "microsoft.graph.sharePointProtectionPolicy")]
    #[inline]
    pub fn cast_to_share_point_protection_policy(
        &self,
    ) -> requests::share_point_protection_policy::SharePointProtectionPolicyCollection {
        mg::navigate(self, "microsoft.graph.sharePointProtectionPolicy")
    }
}
