// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthenticationMethodsRoot`](models::AuthenticationMethodsRoot): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.reports().authentication_methods()`.
#[derive(Clone, Debug)]
pub struct AuthenticationMethodsRootResource(mg::One<models::AuthenticationMethodsRoot>);

mg::builder! { AuthenticationMethodsRootResource: mg::One<models::AuthenticationMethodsRoot> }

impl AuthenticationMethodsRootResource {
    /// `…/userEventsSummary`: many [`UserEventsSummary`](models::UserEventsSummary).
    #[inline]
    pub fn user_events_summary(
        &self,
    ) -> requests::user_events_summary::UserEventsSummaryCollection {
        mg::navigate(self, "userEventsSummary")
    }

    /// `…/userMfaSignInSummary`: many [`UserMfaSignInSummary`](models::UserMfaSignInSummary).
    #[inline]
    pub fn user_mfa_sign_in_summary(
        &self,
    ) -> requests::user_mfa_sign_in_summary::UserMfaSignInSummaryCollection {
        mg::navigate(self, "userMfaSignInSummary")
    }

    /// `…/userPasswordResetsAndChangesSummary`: many
    /// [`UserPasswordResetsAndChangesSummary`](models::UserPasswordResetsAndChangesSummary).
    #[inline]
    pub fn user_password_resets_and_changes_summary(
        &self,
    ) -> requests::user_password_resets_and_changes_summary::UserPasswordResetsAndChangesSummaryCollection {
        mg::navigate(self, "userPasswordResetsAndChangesSummary")
    }

    /// `…/userRegistrationDetails`: many
    /// [`UserRegistrationDetails`](models::UserRegistrationDetails).
    ///
    /// Least privileged permission to read: `AuditLog.Read.All` (delegated, application).
    #[inline]
    pub fn user_registration_details(
        &self,
    ) -> requests::user_registration_details::UserRegistrationDetailsCollection {
        mg::navigate(self, "userRegistrationDetails")
    }

    /// `GET …/userRegistrationActivity(period=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    #[inline]
    pub fn user_registration_activity(
        &self,
        parameters: impl Into<UserRegistrationActivity>,
    ) -> requests::user_registration_activity_summary::UserRegistrationActivitySummaryCollection {
        self.raw()
            .call_with("userRegistrationActivity", &parameters.into())
            .into_builder()
    }

    /// `GET …/userSignInsByAuthMethodSummary(period=…)`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    #[inline]
    pub fn user_sign_ins_by_auth_method_summary(
        &self,
        parameters: impl Into<UserSignInsByAuthMethodSummary>,
    ) -> requests::user_sign_in_usage_by_auth_method_activity::UserSignInUsageByAuthMethodActivityCollection {
        self.raw()
            .call_with("userSignInsByAuthMethodSummary", &parameters.into())
            .into_builder()
    }

    /// `GET …/usersRegisteredByFeature`.
    ///
    /// Returns [`UserRegistrationFeatureSummary`](models::UserRegistrationFeatureSummary).
    ///
    /// Least privileged permission: `AuditLog.Read.All` (delegated).
    #[inline]
    pub fn users_registered_by_feature(
        &self,
    ) -> mg::Request<models::UserRegistrationFeatureSummary> {
        self.raw().function("usersRegisteredByFeature")
    }

    /// `GET …/usersRegisteredByFeature(includedUserTypes=…,includedUserRoles=…)`.
    ///
    /// Returns [`UserRegistrationFeatureSummary`](models::UserRegistrationFeatureSummary).
    ///
    /// Least privileged permission: `AuditLog.Read.All` (delegated).
    #[doc(alias = "usersRegisteredByFeature")]
    #[inline]
    pub fn users_registered_by_feature_with(
        &self,
        parameters: impl Into<UsersRegisteredByFeature>,
    ) -> mg::Request<models::UserRegistrationFeatureSummary> {
        self.raw().function_with("usersRegisteredByFeature", &parameters.into())
    }

    /// `GET …/usersRegisteredByMethod`.
    ///
    /// Returns [`UserRegistrationMethodSummary`](models::UserRegistrationMethodSummary).
    ///
    /// Least privileged permission: `AuditLog.Read.All` (delegated).
    #[inline]
    pub fn users_registered_by_method(
        &self,
    ) -> mg::Request<models::UserRegistrationMethodSummary> {
        self.raw().function("usersRegisteredByMethod")
    }

    /// `GET …/usersRegisteredByMethod(includedUserTypes=…,includedUserRoles=…)`.
    ///
    /// Returns [`UserRegistrationMethodSummary`](models::UserRegistrationMethodSummary).
    ///
    /// Least privileged permission: `AuditLog.Read.All` (delegated).
    #[doc(alias = "usersRegisteredByMethod")]
    #[inline]
    pub fn users_registered_by_method_with(
        &self,
        parameters: impl Into<UsersRegisteredByMethod>,
    ) -> mg::Request<models::UserRegistrationMethodSummary> {
        self.raw().function_with("usersRegisteredByMethod", &parameters.into())
    }
}

/// Parameters of [`AuthenticationMethodsRootResource::user_registration_activity`].
///
/// A call can pass `period` alone.
pub struct UserRegistrationActivity {
    /// `period`. Required.
    pub period: mg::Field<mg::Open<models::AggregationPeriod>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserRegistrationActivity: "microsoft.graph.userRegistrationActivity", parameters;
    period: "period" required,
}

mg::required_parameters! {
    UserRegistrationActivity;
    period: mg::Open<models::AggregationPeriod>,
}

/// Parameters of [`AuthenticationMethodsRootResource::user_sign_ins_by_auth_method_summary`].
///
/// A call can pass `period` alone.
pub struct UserSignInsByAuthMethodSummary {
    /// `period`. Required.
    pub period: mg::Field<mg::Open<models::AggregationPeriod>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserSignInsByAuthMethodSummary: "microsoft.graph.userSignInsByAuthMethodSummary", parameters;
    period: "period" required,
}

mg::required_parameters! {
    UserSignInsByAuthMethodSummary;
    period: mg::Open<models::AggregationPeriod>,
}

/// Parameters of [`AuthenticationMethodsRootResource::users_registered_by_feature_with`].
///
/// A call can pass the pair of `included_user_types` and `included_user_roles` alone.
pub struct UsersRegisteredByFeature {
    /// `includedUserRoles`.
    pub included_user_roles: mg::Field<mg::Open<models::IncludedUserRoles>>,
    /// `includedUserTypes`.
    pub included_user_types: mg::Field<mg::Open<models::IncludedUserTypes>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UsersRegisteredByFeature: "microsoft.graph.usersRegisteredByFeature", parameters;
    included_user_roles: "includedUserRoles",
    included_user_types: "includedUserTypes",
}

mg::required_parameters! {
    UsersRegisteredByFeature;
    included_user_types: mg::Open<models::IncludedUserTypes>,
    included_user_roles: mg::Open<models::IncludedUserRoles>,
}

/// Parameters of [`AuthenticationMethodsRootResource::users_registered_by_method_with`].
///
/// A call can pass the pair of `included_user_types` and `included_user_roles` alone.
pub struct UsersRegisteredByMethod {
    /// `includedUserRoles`.
    pub included_user_roles: mg::Field<mg::Open<models::IncludedUserRoles>>,
    /// `includedUserTypes`.
    pub included_user_types: mg::Field<mg::Open<models::IncludedUserTypes>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UsersRegisteredByMethod: "microsoft.graph.usersRegisteredByMethod", parameters;
    included_user_roles: "includedUserRoles",
    included_user_types: "includedUserTypes",
}

mg::required_parameters! {
    UsersRegisteredByMethod;
    included_user_types: mg::Open<models::IncludedUserTypes>,
    included_user_roles: mg::Open<models::IncludedUserRoles>,
}
