// @generated
use crate::{mg, models};

/// Requests on one [`SignIn`](models::SignIn): `get`, `update`, `delete`.
///
/// For example `graph.audit_logs().sign_ins().id(id)`.
pub type SignInResource = mg::One<models::SignIn>;

/// Requests on a collection of [`SignIn`](models::SignIn): `list`, `create`, `count`, `id` for one
/// of them, and the methods below.
///
/// For example `graph.audit_logs().sign_ins()`.
#[derive(Clone, Debug)]
pub struct SignInCollection(mg::Many<models::SignIn, SignInResource>);

mg::builder! { SignInCollection: mg::Many<models::SignIn, SignInResource> }

impl SignInCollection {
    /// `POST …/confirmCompromised`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `IdentityRiskyUser.ReadWrite.All` (delegated),
    /// `IdentityRiskEvent.ReadWrite.All` (application).
    #[inline]
    pub fn confirm_compromised(
        &self,
        parameters: ConfirmCompromised,
    ) -> mg::Request<()> {
        self.raw().action_with("confirmCompromised", &parameters)
    }

    /// `POST …/confirmSafe`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `IdentityRiskyUser.ReadWrite.All` (delegated),
    /// `IdentityRiskEvent.ReadWrite.All` (application).
    #[inline]
    pub fn confirm_safe(&self, parameters: ConfirmSafe) -> mg::Request<()> {
        self.raw().action_with("confirmSafe", &parameters)
    }

    /// `POST …/dismiss`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `IdentityRiskyUser.ReadWrite.All` (delegated),
    /// `IdentityRiskEvent.ReadWrite.All` (application).
    #[inline]
    pub fn dismiss(&self, parameters: Dismiss) -> mg::Request<()> {
        self.raw().action_with("dismiss", &parameters)
    }
}

/// Parameters of [`SignInCollection::confirm_compromised`].
pub struct ConfirmCompromised {
    /// `requestIds`.
    pub request_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfirmCompromised: "microsoft.graph.confirmCompromised", parameters;
    request_ids: "requestIds",
}

/// Parameters of [`SignInCollection::confirm_safe`].
pub struct ConfirmSafe {
    /// `requestIds`.
    pub request_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConfirmSafe: "microsoft.graph.confirmSafe", parameters;
    request_ids: "requestIds",
}

/// Parameters of [`SignInCollection::dismiss`].
pub struct Dismiss {
    /// `requestIds`.
    pub request_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Dismiss: "microsoft.graph.dismiss", parameters;
    request_ids: "requestIds",
}
