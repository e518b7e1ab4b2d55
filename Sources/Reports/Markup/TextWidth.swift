extension String {
  /// About how many pixels the text takes in a sans-serif font, rather more than less.
  func width(atSize size: Double) -> Double {
    Double(PlainText.cleaned(self).displayWidth) * size * 0.6
  }

  /// The text cut to what fits into so many pixels.
  func fitted(into pixels: Double, atSize size: Double) -> String {
    PlainText.cleaned(self).cut(to: max(1, Int(pixels / (size * 0.56))))
  }
}

extension Double {
  /// The number as a coordinate, with one decimal at most.
  var coordinate: String {
    let tenths = Int((self * 10).rounded())
    let (whole, rest) = (tenths.magnitude / 10, tenths.magnitude % 10)
    return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
  }
}
