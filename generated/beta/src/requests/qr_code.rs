// @generated
use crate::{mg, models};

/// Requests on one [`QrCode`](models::QrCode): `get`, `update`, `delete`.
///
/// For example `graph.me().authentication().qr_code_pin_method().standard_qr_code()`.
pub type QrCodeResource = mg::One<models::QrCode>;
