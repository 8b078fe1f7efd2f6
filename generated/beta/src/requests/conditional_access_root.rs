// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.conditionalAccessRoot`, by its URL.
    ///
    /// For example `/conditionalAccess`.
    ConditionalAccessRootResource(mg::One<models::ConditionalAccessRoot>)
}

impl ConditionalAccessRootResource {
    /// `…/authenticationContextClassReferences`: many `authenticationContextClassReference`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AuthenticationContext.Read.All**, AuthenticationContext.ReadWrite.All, Policy.Read.ConditionalAccess, Policy.ReadWrite.ConditionalAccess | **AuthenticationContext.Read.All**, AuthenticationContext.ReadWrite.All, Policy.Read.ConditionalAccess, Policy.ReadWrite.ConditionalAccess |
    /// | `GET …/{id}` | **AuthenticationContext.Read.All**, AuthenticationContext.ReadWrite.All, Policy.Read.ConditionalAccess | **AuthenticationContext.Read.All**, AuthenticationContext.ReadWrite.All, Policy.Read.ConditionalAccess |
    /// | `POST` | **AuthenticationContext.ReadWrite.All**, Policy.ReadWrite.ConditionalAccess | **AuthenticationContext.ReadWrite.All**, Policy.ReadWrite.ConditionalAccess |
    /// | `PATCH …/{id}` | **AuthenticationContext.ReadWrite.All**, Policy.ReadWrite.ConditionalAccess | **AuthenticationContext.ReadWrite.All**, Policy.ReadWrite.ConditionalAccess |
    /// | `PUT …/{id}` | **AuthenticationContext.ReadWrite.All** | **AuthenticationContext.ReadWrite.All** |
    /// | `DELETE …/{id}` | **AuthenticationContext.ReadWrite.All**, Policy.Read.ConditionalAccess | **AuthenticationContext.ReadWrite.All**, Policy.Read.ConditionalAccess |
    #[inline]
    pub fn authentication_context_class_references(
        &self,
    ) -> requests::authentication_context_class_reference::AuthenticationContextClassReferenceCollection {
        mg::to(self, "authenticationContextClassReferences")
    }

    /// `…/authenticationStrength`: `authenticationStrengthRoot`
    #[inline]
    pub fn authentication_strength(
        &self,
    ) -> requests::authentication_strength_root::AuthenticationStrengthRootResource {
        mg::to(self, "authenticationStrength")
    }

    /// `…/authenticationStrengths`: `authenticationStrengthRoot`
    #[deprecated(
        note = "deprecated since 2023-02-01, to be removed on 2023-03-31 (revision 2023-02/AuthenticationStrengthsRemove)"
    )]
    #[inline]
    pub fn authentication_strengths(
        &self,
    ) -> requests::authentication_strength_root::AuthenticationStrengthRootResource {
        mg::to(self, "authenticationStrengths")
    }

    /// `…/deletedItems`: `caPoliciesDeletableRoot`
    #[inline]
    pub fn deleted_items(
        &self,
    ) -> requests::ca_policies_deletable_root::CaPoliciesDeletableRootResource {
        mg::to(self, "deletedItems")
    }

    /// `…/namedLocations`: many `namedLocation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All** | **Policy.Read.All** |
    /// | `GET …/{id}` | **Policy.Read.All** | **Policy.Read.All** |
    /// | `POST` | **Policy.Read.All**, Policy.ReadWrite.ConditionalAccess | **Policy.Read.All**, Policy.ReadWrite.ConditionalAccess |
    /// | `PATCH …/{id}` | **Policy.Read.All**, Policy.ReadWrite.ConditionalAccess | **Policy.Read.All**, Policy.ReadWrite.ConditionalAccess |
    /// | `DELETE …/{id}` | **Policy.Read.All**, Policy.ReadWrite.ConditionalAccess | **Policy.Read.All**, Policy.ReadWrite.ConditionalAccess |
    #[inline]
    pub fn named_locations(&self) -> requests::named_location::NamedLocationCollection {
        mg::to(self, "namedLocations")
    }

    /// `…/policies`: many `conditionalAccessPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All** | **Policy.Read.All** |
    /// | `GET …/{id}` | **Policy.Read.All** | **Policy.Read.All** |
    /// | `POST` | **Application.Read.All**, **Policy.Read.All**, Policy.ReadWrite.ConditionalAccess | **Policy.Read.All**, Application.Read.All, Policy.ReadWrite.ConditionalAccess |
    /// | `PATCH …/{id}` | **Application.Read.All**, **Policy.Read.All**, Policy.ReadWrite.ConditionalAccess | **Policy.Read.All**, Application.Read.All, Policy.ReadWrite.ConditionalAccess |
    /// | `DELETE …/{id}` | **Policy.Read.All**, Policy.ReadWrite.ConditionalAccess | **Policy.Read.All**, Policy.ReadWrite.ConditionalAccess |
    #[inline]
    pub fn policies(
        &self,
    ) -> requests::conditional_access_policy::ConditionalAccessPolicyCollection {
        mg::to(self, "policies")
    }

    /// `…/templates`: many `conditionalAccessTemplate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All** | **Policy.Read.All** |
    /// | `GET …/{id}` | **Policy.Read.All** | **Policy.Read.All** |
    #[inline]
    pub fn templates(
        &self,
    ) -> requests::conditional_access_template::ConditionalAccessTemplateCollection {
        mg::to(self, "templates")
    }

    /// `POST …/evaluate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Policy.Read.ConditionalAccess**, Policy.Read.All, Policy.ReadWrite.ConditionalAccess | **Policy.Read.ConditionalAccess**, Policy.Read.All, Policy.ReadWrite.ConditionalAccess |
    #[inline]
    pub fn evaluate(
        &self,
        parameters: Evaluate,
    ) -> mg::Request<mg::Page<models::WhatIfAnalysisResult>> {
        mg::Path::action_with(self, "evaluate", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.evaluate`.
    Evaluate "microsoft.graph.evaluate" "parameters";
    /// `appliedPoliciesOnly`: Boolean
    applied_policies_only "appliedPoliciesOnly": bool,
    /// `signInConditions`: signInConditions
    sign_in_conditions "signInConditions": mg::Boxed<models::SignInConditions>,
    /// `signInContext`: signInContext
    sign_in_context "signInContext": mg::Boxed<models::SignInContext>,
    /// `signInIdentity`: signInIdentity
    sign_in_identity "signInIdentity": mg::Boxed<models::SignInIdentity>,
}
