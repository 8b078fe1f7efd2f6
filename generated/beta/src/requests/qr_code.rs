// @generated
use crate::{mg, models};

/// One `microsoft.graph.qrCode`, by its URL.
///
/// For example `/me/authentication/qrCodePinMethod/standardQRCode`.
pub type QrCodeResource = mg::One<models::QrCode>;
