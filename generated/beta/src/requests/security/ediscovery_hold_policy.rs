// @generated
use crate::{mg, models, requests};

/// Requests on one [`EdiscoveryHoldPolicy`](models::security::EdiscoveryHoldPolicy): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).legal_holds().id(id)`.
#[derive(Clone, Debug)]
pub struct EdiscoveryHoldPolicyResource(mg::One<models::security::EdiscoveryHoldPolicy>);

mg::builder! { EdiscoveryHoldPolicyResource: mg::One<models::security::EdiscoveryHoldPolicy> }

impl EdiscoveryHoldPolicyResource {
    /// `…/siteSources`: many [`SiteSource`](models::security::SiteSource).
    #[inline]
    pub fn site_sources(&self) -> requests::security::site_source::SiteSourceCollection {
        mg::navigate(self, "siteSources")
    }

    /// `…/userSources`: many [`UserSource`](models::security::UserSource).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn user_sources(&self) -> requests::security::user_source::UserSourceCollection {
        mg::navigate(self, "userSources")
    }

    /// `POST …/microsoft.graph.security.disablePolicy`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.disablePolicy")]
    #[inline]
    pub fn disable_policy(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.disablePolicy")
    }

    /// `POST …/microsoft.graph.security.enablePolicy`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.enablePolicy")]
    #[inline]
    pub fn enable_policy(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.enablePolicy")
    }

    /// `POST …/microsoft.graph.security.retryPolicy`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.retryPolicy")]
    #[inline]
    pub fn retry_policy(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.security.retryPolicy")
    }
}

/// Requests on a collection of [`EdiscoveryHoldPolicy`](models::security::EdiscoveryHoldPolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).legal_holds()`.
pub type EdiscoveryHoldPolicyCollection = mg::Many<
    models::security::EdiscoveryHoldPolicy,
    EdiscoveryHoldPolicyResource,
>;
