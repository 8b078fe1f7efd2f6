// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authenticationMethodsRoot`, by its URL.
    ///
    /// For example `/reports/authenticationMethods`.
    AuthenticationMethodsRootResource(mg::One<models::AuthenticationMethodsRoot>)
}

impl AuthenticationMethodsRootResource {
    /// `…/userEventsSummary`: many `userEventsSummary`
    #[inline]
    pub fn user_events_summary(
        &self,
    ) -> requests::user_events_summary::UserEventsSummaryCollection {
        mg::to(self, "userEventsSummary")
    }

    /// `…/userMfaSignInSummary`: many `userMfaSignInSummary`
    #[inline]
    pub fn user_mfa_sign_in_summary(
        &self,
    ) -> requests::user_mfa_sign_in_summary::UserMfaSignInSummaryCollection {
        mg::to(self, "userMfaSignInSummary")
    }

    /// `…/userPasswordResetsAndChangesSummary`: many `userPasswordResetsAndChangesSummary`
    #[inline]
    pub fn user_password_resets_and_changes_summary(
        &self,
    ) -> requests::user_password_resets_and_changes_summary::UserPasswordResetsAndChangesSummaryCollection {
        mg::to(self, "userPasswordResetsAndChangesSummary")
    }

    /// `…/userRegistrationDetails`: many `userRegistrationDetails`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AuditLog.Read.All** | **AuditLog.Read.All** |
    /// | `GET …/{id}` | **AuditLog.Read.All** | **AuditLog.Read.All** |
    #[inline]
    pub fn user_registration_details(
        &self,
    ) -> requests::user_registration_details::UserRegistrationDetailsCollection {
        mg::to(self, "userRegistrationDetails")
    }

    /// `GET …/userRegistrationActivity(period=…)`
    #[inline]
    pub fn user_registration_activity(
        &self,
        parameters: UserRegistrationActivity,
    ) -> requests::user_registration_activity_summary::UserRegistrationActivitySummaryCollection {
        mg::Builder::at(
            mg::Path::call_with(self, "userRegistrationActivity", &parameters),
        )
    }

    /// `GET …/userSignInsByAuthMethodSummary(period=…)`
    #[inline]
    pub fn user_sign_ins_by_auth_method_summary(
        &self,
        parameters: UserSignInsByAuthMethodSummary,
    ) -> requests::user_sign_in_usage_by_auth_method_activity::UserSignInUsageByAuthMethodActivityCollection {
        mg::Builder::at(
            mg::Path::call_with(self, "userSignInsByAuthMethodSummary", &parameters),
        )
    }

    /// `GET …/usersRegisteredByFeature`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **AuditLog.Read.All** |
    #[inline]
    pub fn users_registered_by_feature(
        &self,
    ) -> mg::Request<models::UserRegistrationFeatureSummary> {
        mg::Path::function(self, "usersRegisteredByFeature")
    }

    /// `GET …/usersRegisteredByFeature(includedUserTypes=…,includedUserRoles=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **AuditLog.Read.All** |
    #[inline]
    pub fn users_registered_by_feature_with(
        &self,
        parameters: UsersRegisteredByFeature,
    ) -> mg::Request<models::UserRegistrationFeatureSummary> {
        mg::Path::function_with(self, "usersRegisteredByFeature", &parameters)
    }

    /// `GET …/usersRegisteredByMethod`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **AuditLog.Read.All** |
    #[inline]
    pub fn users_registered_by_method(
        &self,
    ) -> mg::Request<models::UserRegistrationMethodSummary> {
        mg::Path::function(self, "usersRegisteredByMethod")
    }

    /// `GET …/usersRegisteredByMethod(includedUserTypes=…,includedUserRoles=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **AuditLog.Read.All** |
    #[inline]
    pub fn users_registered_by_method_with(
        &self,
        parameters: UsersRegisteredByMethod,
    ) -> mg::Request<models::UserRegistrationMethodSummary> {
        mg::Path::function_with(self, "usersRegisteredByMethod", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.userRegistrationActivity`.
    UserRegistrationActivity "microsoft.graph.userRegistrationActivity" "parameters";
    /// `period`: aggregationPeriod, not null
    period "period" "r": mg::Open<models::AggregationPeriod>,
}

mg::record! {
    /// Parameters of `microsoft.graph.userSignInsByAuthMethodSummary`.
    UserSignInsByAuthMethodSummary "microsoft.graph.userSignInsByAuthMethodSummary" "parameters";
    /// `period`: aggregationPeriod, not null
    period "period" "r": mg::Open<models::AggregationPeriod>,
}

mg::record! {
    /// Parameters of `microsoft.graph.usersRegisteredByFeature`.
    UsersRegisteredByFeature "microsoft.graph.usersRegisteredByFeature" "parameters";
    /// `includedUserRoles`: includedUserRoles
    included_user_roles "includedUserRoles": mg::Open<models::IncludedUserRoles>,
    /// `includedUserTypes`: includedUserTypes
    included_user_types "includedUserTypes": mg::Open<models::IncludedUserTypes>,
}

mg::record! {
    /// Parameters of `microsoft.graph.usersRegisteredByMethod`.
    UsersRegisteredByMethod "microsoft.graph.usersRegisteredByMethod" "parameters";
    /// `includedUserRoles`: includedUserRoles
    included_user_roles "includedUserRoles": mg::Open<models::IncludedUserRoles>,
    /// `includedUserTypes`: includedUserTypes
    included_user_types "includedUserTypes": mg::Open<models::IncludedUserTypes>,
}
