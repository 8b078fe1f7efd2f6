// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesExtensionAttributes`, a complex type.
    OnPremisesExtensionAttributes "microsoft.graph.onPremisesExtensionAttributes" "complex";
    /// `extensionAttribute1`: String
    extension_attribute1 "extensionAttribute1": String,
    /// `extensionAttribute10`: String
    extension_attribute10 "extensionAttribute10": String,
    /// `extensionAttribute11`: String
    extension_attribute11 "extensionAttribute11": String,
    /// `extensionAttribute12`: String
    extension_attribute12 "extensionAttribute12": String,
    /// `extensionAttribute13`: String
    extension_attribute13 "extensionAttribute13": String,
    /// `extensionAttribute14`: String
    extension_attribute14 "extensionAttribute14": String,
    /// `extensionAttribute15`: String
    extension_attribute15 "extensionAttribute15": String,
    /// `extensionAttribute2`: String
    extension_attribute2 "extensionAttribute2": String,
    /// `extensionAttribute3`: String
    extension_attribute3 "extensionAttribute3": String,
    /// `extensionAttribute4`: String
    extension_attribute4 "extensionAttribute4": String,
    /// `extensionAttribute5`: String
    extension_attribute5 "extensionAttribute5": String,
    /// `extensionAttribute6`: String
    extension_attribute6 "extensionAttribute6": String,
    /// `extensionAttribute7`: String
    extension_attribute7 "extensionAttribute7": String,
    /// `extensionAttribute8`: String
    extension_attribute8 "extensionAttribute8": String,
    /// `extensionAttribute9`: String
    extension_attribute9 "extensionAttribute9": String,
}
