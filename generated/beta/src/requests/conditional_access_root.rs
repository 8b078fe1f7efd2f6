// @generated
use crate::{mg, models, requests};

/// Requests on one [`ConditionalAccessRoot`](models::ConditionalAccessRoot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.conditional_access()`.
#[derive(Clone, Debug)]
pub struct ConditionalAccessRootResource(mg::One<models::ConditionalAccessRoot>);

mg::builder! { ConditionalAccessRootResource: mg::One<models::ConditionalAccessRoot> }

impl ConditionalAccessRootResource {
    /// `…/authenticationContextClassReferences`: many
    /// [`AuthenticationContextClassReference`](models::AuthenticationContextClassReference).
    ///
    /// Least privileged permission to read: `AuthenticationContext.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn authentication_context_class_references(
        &self,
    ) -> requests::authentication_context_class_reference::AuthenticationContextClassReferenceCollection {
        mg::navigate(self, "authenticationContextClassReferences")
    }

    /// `…/authenticationStrength`:
    /// [`AuthenticationStrengthRoot`](models::AuthenticationStrengthRoot).
    #[inline]
    pub fn authentication_strength(
        &self,
    ) -> requests::authentication_strength_root::AuthenticationStrengthRootResource {
        mg::navigate(self, "authenticationStrength")
    }

    /// `…/authenticationStrengths`:
    /// [`AuthenticationStrengthRoot`](models::AuthenticationStrengthRoot).
    #[deprecated(
        note = "deprecated since 2023-02-01, to be removed on 2023-03-31 (revision 2023-02/AuthenticationStrengthsRemove)"
    )]
    #[inline]
    pub fn authentication_strengths(
        &self,
    ) -> requests::authentication_strength_root::AuthenticationStrengthRootResource {
        mg::navigate(self, "authenticationStrengths")
    }

    /// `…/deletedItems`: [`CaPoliciesDeletableRoot`](models::CaPoliciesDeletableRoot).
    #[inline]
    pub fn deleted_items(
        &self,
    ) -> requests::ca_policies_deletable_root::CaPoliciesDeletableRootResource {
        mg::navigate(self, "deletedItems")
    }

    /// `…/namedLocations`: many [`NamedLocation`](models::NamedLocation).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn named_locations(&self) -> requests::named_location::NamedLocationCollection {
        mg::navigate(self, "namedLocations")
    }

    /// `…/policies`: many [`ConditionalAccessPolicy`](models::ConditionalAccessPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn policies(
        &self,
    ) -> requests::conditional_access_policy::ConditionalAccessPolicyCollection {
        mg::navigate(self, "policies")
    }

    /// `…/templates`: many [`ConditionalAccessTemplate`](models::ConditionalAccessTemplate).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn templates(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::conditional_access_template::ConditionalAccessTemplateCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "templates")
    }

    /// `POST …/evaluate`.
    ///
    /// Returns a page of [`WhatIfAnalysisResult`](models::WhatIfAnalysisResult).
    ///
    /// Least privileged permission: `Policy.Read.ConditionalAccess` (delegated, application).
    #[inline]
    pub fn evaluate(
        &self,
        parameters: Evaluate,
    ) -> mg::Request<mg::Page<models::WhatIfAnalysisResult>> {
        self.raw().action_with("evaluate", &parameters)
    }
}

/// Parameters of [`ConditionalAccessRootResource::evaluate`].
pub struct Evaluate {
    /// `appliedPoliciesOnly`.
    pub applied_policies_only: mg::Field<bool>,
    /// `signInConditions`.
    pub sign_in_conditions: mg::Field<mg::Boxed<models::SignInConditions>>,
    /// `signInContext`.
    pub sign_in_context: mg::Field<mg::Boxed<models::SignInContext>>,
    /// `signInIdentity`.
    pub sign_in_identity: mg::Field<mg::Boxed<models::SignInIdentity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Evaluate: "microsoft.graph.evaluate", parameters;
    applied_policies_only: "appliedPoliciesOnly",
    sign_in_conditions: "signInConditions",
    sign_in_context: "signInContext",
    sign_in_identity: "signInIdentity",
}
