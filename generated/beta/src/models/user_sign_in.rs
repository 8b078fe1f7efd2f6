// @generated
use crate::mg;

/// Complex type `microsoft.graph.userSignIn`, derived from
/// [`SignInIdentity`](super::SignInIdentity).
pub struct UserSignIn {
    /// `externalTenantId`.
    pub external_tenant_id: mg::Field<String>,
    /// `externalUserType`. Never null.
    pub external_user_type: mg::Field<
        mg::Flags<super::ConditionalAccessGuestOrExternalUserTypes>,
    >,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserSignIn: "microsoft.graph.userSignIn", complex, base super::SignInIdentity;
    external_tenant_id: "externalTenantId",
    external_user_type: "externalUserType" required,
    user_id: "userId",
}

mg::derived_from! { UserSignIn: super::SignInIdentity }
