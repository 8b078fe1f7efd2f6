// @generated
use crate::{mg, models, requests};

/// Requests on one [`SignInIdentifierBase`](models::SignInIdentifierBase): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.identity().sign_in_identifiers().id(id)`.
#[derive(Clone, Debug)]
pub struct SignInIdentifierBaseResource(mg::One<models::SignInIdentifierBase>);

mg::builder! { SignInIdentifierBaseResource: mg::One<models::SignInIdentifierBase> }

impl SignInIdentifierBaseResource {
    /// `…/microsoft.graph.customUsernameSignInIdentifier`: cast to
    /// [`CustomUsernameSignInIdentifier`](models::CustomUsernameSignInIdentifier).
    #[doc(alias = "microsoft.graph.customUsernameSignInIdentifier")]
    #[inline]
    pub fn cast_to_custom_username_sign_in_identifier(
        &self,
    ) -> requests::custom_username_sign_in_identifier::CustomUsernameSignInIdentifierResource {
        mg::navigate(self, "microsoft.graph.customUsernameSignInIdentifier")
    }

    /// `…/microsoft.graph.emailSignInIdentifier`: cast to
    /// [`EmailSignInIdentifier`](models::EmailSignInIdentifier).
    #[doc(alias = "microsoft.graph.emailSignInIdentifier")]
    #[inline]
    pub fn cast_to_email_sign_in_identifier(
        &self,
    ) -> requests::email_sign_in_identifier::EmailSignInIdentifierResource {
        mg::navigate(self, "microsoft.graph.emailSignInIdentifier")
    }

    /// `…/microsoft.graph.upnSignInIdentifier`: cast to
    /// [`UpnSignInIdentifier`](models::UpnSignInIdentifier).
    #[doc(alias = "microsoft.graph.upnSignInIdentifier")]
    #[inline]
    pub fn cast_to_upn_sign_in_identifier(
        &self,
    ) -> requests::upn_sign_in_identifier::UpnSignInIdentifierResource {
        mg::navigate(self, "microsoft.graph.upnSignInIdentifier")
    }

    /// `…/microsoft.graph.usernameSignInIdentifier`: cast to
    /// [`UsernameSignInIdentifier`](models::UsernameSignInIdentifier).
    #[doc(alias = "microsoft.graph.usernameSignInIdentifier")]
    #[inline]
    pub fn cast_to_username_sign_in_identifier(
        &self,
    ) -> requests::username_sign_in_identifier::UsernameSignInIdentifierResource {
        mg::navigate(self, "microsoft.graph.usernameSignInIdentifier")
    }
}

/// Requests on a collection of [`SignInIdentifierBase`](models::SignInIdentifierBase): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity().sign_in_identifiers()`.
#[derive(Clone, Debug)]
pub struct SignInIdentifierBaseCollection(
    mg::Many<models::SignInIdentifierBase, SignInIdentifierBaseResource>,
);

mg::builder! { SignInIdentifierBaseCollection: mg::Many<models::SignInIdentifierBase, SignInIdentifierBaseResource> }

impl SignInIdentifierBaseCollection {
    /// `…/microsoft.graph.customUsernameSignInIdentifier`: the members that are
    /// [`CustomUsernameSignInIdentifier`](models::CustomUsernameSignInIdentifier).
    #[doc(alias = "microsoft.graph.customUsernameSignInIdentifier")]
    #[inline]
    pub fn cast_to_custom_username_sign_in_identifier(
        &self,
    ) -> requests::custom_username_sign_in_identifier::CustomUsernameSignInIdentifierCollection {
        mg::navigate(self, "microsoft.graph.customUsernameSignInIdentifier")
    }

    /// `…/microsoft.graph.emailSignInIdentifier`: the members that are
    /// [`EmailSignInIdentifier`](models::EmailSignInIdentifier).
    #[doc(alias = "microsoft.graph.emailSignInIdentifier")]
    #[inline]
    pub fn cast_to_email_sign_in_identifier(
        &self,
    ) -> requests::email_sign_in_identifier::EmailSignInIdentifierCollection {
        mg::navigate(self, "microsoft.graph.emailSignInIdentifier")
    }

    /// `…/microsoft.graph.upnSignInIdentifier`: the members that are
    /// [`UpnSignInIdentifier`](models::UpnSignInIdentifier).
    #[doc(alias = "microsoft.graph.upnSignInIdentifier")]
    #[inline]
    pub fn cast_to_upn_sign_in_identifier(
        &self,
    ) -> requests::upn_sign_in_identifier::UpnSignInIdentifierCollection {
        mg::navigate(self, "microsoft.graph.upnSignInIdentifier")
    }

    /// `…/microsoft.graph.usernameSignInIdentifier`: the members that are
    /// [`UsernameSignInIdentifier`](models::UsernameSignInIdentifier).
    #[doc(alias = "microsoft.graph.usernameSignInIdentifier")]
    #[inline]
    pub fn cast_to_username_sign_in_identifier(
        &self,
    ) -> requests::username_sign_in_identifier::UsernameSignInIdentifierCollection {
        mg::navigate(self, "microsoft.graph.usernameSignInIdentifier")
    }
}
