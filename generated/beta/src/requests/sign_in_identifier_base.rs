// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.signInIdentifierBase`, by its URL.
    ///
    /// For example `/identity/signInIdentifiers/{signInIdentifierBase-id}`.
    SignInIdentifierBaseResource(mg::One<models::SignInIdentifierBase>)
}

impl SignInIdentifierBaseResource {
    /// `…/microsoft.graph.customUsernameSignInIdentifier`
    #[inline]
    pub fn as_custom_username_sign_in_identifier(
        &self,
    ) -> requests::custom_username_sign_in_identifier::CustomUsernameSignInIdentifierResource {
        mg::to(self, "microsoft.graph.customUsernameSignInIdentifier")
    }

    /// `…/microsoft.graph.emailSignInIdentifier`
    #[inline]
    pub fn as_email_sign_in_identifier(
        &self,
    ) -> requests::email_sign_in_identifier::EmailSignInIdentifierResource {
        mg::to(self, "microsoft.graph.emailSignInIdentifier")
    }

    /// `…/microsoft.graph.upnSignInIdentifier`
    #[inline]
    pub fn as_upn_sign_in_identifier(
        &self,
    ) -> requests::upn_sign_in_identifier::UpnSignInIdentifierResource {
        mg::to(self, "microsoft.graph.upnSignInIdentifier")
    }

    /// `…/microsoft.graph.usernameSignInIdentifier`
    #[inline]
    pub fn as_username_sign_in_identifier(
        &self,
    ) -> requests::username_sign_in_identifier::UsernameSignInIdentifierResource {
        mg::to(self, "microsoft.graph.usernameSignInIdentifier")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.signInIdentifierBase`, by its URL.
    ///
    /// For example `/identity/signInIdentifiers`.
    SignInIdentifierBaseCollection(mg::Many<models::SignInIdentifierBase, SignInIdentifierBaseResource>)
}

impl SignInIdentifierBaseCollection {
    /// `…/microsoft.graph.customUsernameSignInIdentifier`
    #[inline]
    pub fn as_custom_username_sign_in_identifier(
        &self,
    ) -> requests::custom_username_sign_in_identifier::CustomUsernameSignInIdentifierCollection {
        mg::to(self, "microsoft.graph.customUsernameSignInIdentifier")
    }

    /// `…/microsoft.graph.emailSignInIdentifier`
    #[inline]
    pub fn as_email_sign_in_identifier(
        &self,
    ) -> requests::email_sign_in_identifier::EmailSignInIdentifierCollection {
        mg::to(self, "microsoft.graph.emailSignInIdentifier")
    }

    /// `…/microsoft.graph.upnSignInIdentifier`
    #[inline]
    pub fn as_upn_sign_in_identifier(
        &self,
    ) -> requests::upn_sign_in_identifier::UpnSignInIdentifierCollection {
        mg::to(self, "microsoft.graph.upnSignInIdentifier")
    }

    /// `…/microsoft.graph.usernameSignInIdentifier`
    #[inline]
    pub fn as_username_sign_in_identifier(
        &self,
    ) -> requests::username_sign_in_identifier::UsernameSignInIdentifierCollection {
        mg::to(self, "microsoft.graph.usernameSignInIdentifier")
    }
}
