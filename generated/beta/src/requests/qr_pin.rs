// @generated
use crate::{mg, models};

/// Requests on one [`QrPin`](models::QrPin): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.me().authentication().qr_code_pin_method().pin()`.
#[derive(Clone, Debug)]
pub struct QrPinResource(mg::One<models::QrPin>);

mg::builder! { QrPinResource: mg::One<models::QrPin> }

impl QrPinResource {
    /// `POST …/updatePin`.
    ///
    /// Returns no body.
    #[inline]
    pub fn update_pin(&self, parameters: UpdatePin) -> mg::Request<()> {
        self.raw().action_with("updatePin", &parameters)
    }
}

/// Parameters of [`QrPinResource::update_pin`].
pub struct UpdatePin {
    /// `currentPin`. Secret: masked in `Debug`.
    pub current_pin: mg::Field<String>,
    /// `newPin`. Secret: masked in `Debug`.
    pub new_pin: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdatePin: "microsoft.graph.updatePin", parameters;
    current_pin: "currentPin" secret,
    new_pin: "newPin" secret,
}
