// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidEnrollmentCompanyCode`, a complex type.
    AndroidEnrollmentCompanyCode "microsoft.graph.androidEnrollmentCompanyCode" "complex";
    /// `enrollmentToken`: String, masked in Debug
    enrollment_token "enrollmentToken" "s": String,
    /// `qrCodeContent`: String
    qr_code_content "qrCodeContent": String,
    /// `qrCodeImage`: mimeContent
    qr_code_image "qrCodeImage": mg::Boxed<super::MimeContent>,
}
