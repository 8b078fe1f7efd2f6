// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.qrPin`, by its URL.
    ///
    /// For example `/me/authentication/qrCodePinMethod/pin`.
    QrPinResource(mg::One<models::QrPin>)
}

impl QrPinResource {
    /// `POST …/updatePin`
    #[inline]
    pub fn update_pin(&self, parameters: UpdatePin) -> mg::Request<()> {
        mg::Path::action_with(self, "updatePin", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.updatePin`.
    UpdatePin "microsoft.graph.updatePin" "parameters";
    /// `currentPin`: String, masked in Debug
    current_pin "currentPin" "s": String,
    /// `newPin`: String, masked in Debug
    new_pin "newPin" "s": String,
}
