print("mobilize")
